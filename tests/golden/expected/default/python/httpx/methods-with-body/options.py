# Options
import httpx

response = httpx.request(
    "OPTIONS",
    "https://api.example.com/things",
    json={"a": 1},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
