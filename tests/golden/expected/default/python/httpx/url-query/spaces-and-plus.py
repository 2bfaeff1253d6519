# Spaces and plus
import httpx

response = httpx.get(
    "https://api.example.com/s?q=a%20b+c%20d&w=%2F/", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
