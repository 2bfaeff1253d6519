# Plain
import httpx

response = httpx.get(
    "https://api.example.com/s",
    params={"q": "tea", "page": "2"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
