response = requests.post(
    "https://api.example.com/things",
    json={"query": "{ hero { name } }", "variables": None},
    timeout=30,
)
response.raise_for_status()

print(response.text)
