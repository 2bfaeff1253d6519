# Variable with odd value
import httpx

response = httpx.get(
    "https://api.example.com/files/a%20b/c?d", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
