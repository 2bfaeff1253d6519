response = requests.get(
    "https://api.example.com/things",
    headers={"X-On": "1"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
