response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data="42",
    timeout=30,
)
response.raise_for_status()

print(response.text)
