response = requests.get(
    "https://api.example.com/things",
    headers={"X-Tag": "a, b", "Accept": "text/html, text/plain"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
