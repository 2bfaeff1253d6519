# Nested arrays
import httpx

response = httpx.post(
    "https://api.example.com/things",
    json=[[1, 2], [3]],
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
