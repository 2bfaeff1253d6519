# Dots and slashes
import httpx

response = httpx.get(
    "https://api.example.com/a/%2E%2E/b//c/%2E/d", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
