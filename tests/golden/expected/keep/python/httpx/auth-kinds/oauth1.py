response = httpx.get(
    "https://api.example.com/things?q=a%20b", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
