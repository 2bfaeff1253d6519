# Spaces around
import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"X-Wide": "padded"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
