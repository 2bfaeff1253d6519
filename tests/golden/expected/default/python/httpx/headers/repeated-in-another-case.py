# Repeated in another case
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"x-tag": "b"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
