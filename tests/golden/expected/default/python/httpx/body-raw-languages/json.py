# Json
import httpx

response = httpx.post(
    "https://api.example.com/things",
    json={"name": "Ada", "tags": ["a", "b"]},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
