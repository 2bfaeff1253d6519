response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    content='{"items": [{{items}} {{more}}]}',
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
