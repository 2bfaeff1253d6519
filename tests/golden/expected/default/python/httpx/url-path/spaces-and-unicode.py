# Spaces and unicode
import httpx

response = httpx.get(
    "https://api.example.com/my%20files/gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
