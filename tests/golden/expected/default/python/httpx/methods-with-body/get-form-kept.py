# Get form kept
import httpx

response = httpx.request(
    "GET",
    "https://api.example.com/things",
    data={"a": "1"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
