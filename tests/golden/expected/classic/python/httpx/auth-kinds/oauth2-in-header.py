response = httpx.get(
    "https://api.example.com/things",
    headers={"Authorization": "Bearer <token>"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
