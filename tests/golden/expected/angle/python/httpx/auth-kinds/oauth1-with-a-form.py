# OAuth1 with a form
import httpx

response = httpx.post(
    "https://api.example.com/things",
    data={"status": "<status> & more"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
