# Head kept
import httpx

response = httpx.request(
    "HEAD",
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    content="a",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.status_code)
