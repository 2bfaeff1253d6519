# Duplicate keys
import httpx

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    content='{"a": 1, "b": 2, "a": 3}',
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
