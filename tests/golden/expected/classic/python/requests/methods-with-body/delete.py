response = requests.delete(
    "https://api.example.com/things",
    json={"ids": [1, 2]},
    timeout=30,
)
response.raise_for_status()

print(response.text)
