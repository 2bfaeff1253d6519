response = httpx.get(
    "https://api.example.com/{{switched_off}}", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
