# Unicode
import httpx

response = httpx.get(
    "https://api.example.com/s?na%C3%AFve=%E6%97%A5%E6%9C%AC%20%F0%9F%8E%89",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
