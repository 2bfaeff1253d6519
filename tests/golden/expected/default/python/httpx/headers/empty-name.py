# Empty name
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"X-Kept": "1"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
