# Disabled
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"X-On": "1"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
