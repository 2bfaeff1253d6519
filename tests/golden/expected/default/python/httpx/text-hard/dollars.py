# Dollars
import httpx

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    content="$HOME ${PATH} $(id) $1",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
