# As text
import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"Accept": "text/html", "X-On": "2"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
