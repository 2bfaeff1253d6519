response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    data="\ufeffa\u00a0b".encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)
