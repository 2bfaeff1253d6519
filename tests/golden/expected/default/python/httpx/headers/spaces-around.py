# Spaces around
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"X-Wide": "padded"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
