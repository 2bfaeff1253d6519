response = requests.post(
    "https://api.example.com/things",
    json=[[1, 2], [3]],
    timeout=30,
)
response.raise_for_status()

print(response.text)
