response = requests.put(
    "https://api.example.com/things",
    data={"a": "1"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
