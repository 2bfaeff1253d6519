response = httpx.get(
    "https://api.example.com/a",
    headers={"X-A": "{{path}}", "X-B": "{{home}}", "X-C": "{{1st}}"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
