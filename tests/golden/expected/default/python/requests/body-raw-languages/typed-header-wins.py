# Typed header wins
import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/vnd.api+json"},
    json={"a": 1},
    timeout=30,
)
response.raise_for_status()

print(response.text)
