response = httpx.get(
    "https://api.example.com/a",
    headers={"X-A": "{{my-key}}", "X-B": "{{my_key}}", "X-C": "{{MyKey}}"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
