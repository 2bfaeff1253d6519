response = httpx.get(
    "https://api.example.com/things",
    headers={"X-Api-Key": "<key>"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
