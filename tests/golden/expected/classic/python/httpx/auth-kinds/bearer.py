response = httpx.get(
    "https://api.example.com/things",
    headers={"Authorization": "Bearer <access_token>"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
