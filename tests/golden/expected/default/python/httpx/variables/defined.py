# Defined
import httpx

response = httpx.get(
    "https://api.example.com/users/43", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
