response = requests.post(
    "https://api.example.com/things",
    json={"a": 1},
    timeout=30,
)
response.raise_for_status()

print(response.text)
