response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data='{"a": 1, "b": 2, "a": 3}',
    timeout=30,
)
response.raise_for_status()

print(response.text)
