response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    content='{"id": {{id}}, "list": [{{first}}, 2], "name": "{{name}}"}',
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
