response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data='{"id": {{id}}, "list": [{{first}}, 2], "name": "{{name}}"}',
    timeout=30,
)
response.raise_for_status()

print(response.text)
