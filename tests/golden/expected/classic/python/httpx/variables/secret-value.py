response = httpx.get(
    "https://api.example.com/a",
    headers={"X-Api-Key": "<api_key>"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
