response = requests.get(
    "https://api.example.com/things",
    params={"a": "1", "access_token": "<token>"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
