response = requests.get(
    "https://api.example.com/things",
    headers={"X-Kept": "1"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
