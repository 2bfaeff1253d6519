response = requests.post(
    "https://api.example.com/things",
    json={"a.b": 1, "c[0]": 2, " d ": 3, "": 4, 'e"f': 5, "g h": 6, "{{key}}": 7},
    timeout=30,
)
response.raise_for_status()

print(response.text)
