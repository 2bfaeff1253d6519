response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    data="100% %s %d {0} {name}",
    timeout=30,
)
response.raise_for_status()

print(response.text)
