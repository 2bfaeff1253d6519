response = httpx.get(
    "https://api.example.com/things", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
