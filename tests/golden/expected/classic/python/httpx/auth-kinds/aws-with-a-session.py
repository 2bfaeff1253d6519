response = httpx.post(
    "https://api.example.com/things",
    json={"a": 1},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
