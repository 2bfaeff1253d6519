# Valueless flag
import httpx

response = httpx.get(
    "https://api.example.com/s?flag&empty=&q=1", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
