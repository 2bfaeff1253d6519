# Javascript
import httpx

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/javascript"},
    content="console.log('hi');",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
