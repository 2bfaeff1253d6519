response = requests.get(
    "https://api.example.com/things",
    headers={"X-{{name}}": "v{{value}}", "orgId": "{{org-id}}"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
