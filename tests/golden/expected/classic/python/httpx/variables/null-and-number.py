response = httpx.get(
    "https://api.example.com/null/7/true", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
