response = requests.get(
    "https://api.example.com/things",
    headers={"X-Name": "日本"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
