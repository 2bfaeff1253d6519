# Long line
import httpx

payload = "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word "

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    content=payload,
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
