# Braces and brackets
import httpx

response = httpx.get(
    "https://api.example.com/a/%7Bid%7D/b[0]", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
