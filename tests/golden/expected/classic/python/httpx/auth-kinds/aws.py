response = httpx.get(
    "https://bucket.example.com/{{key}}", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
