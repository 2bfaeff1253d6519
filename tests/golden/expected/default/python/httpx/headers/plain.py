# Plain
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"Accept": "application/json", "X-Trace": "abc-123"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
