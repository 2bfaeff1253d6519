# Repeated in another case
import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"x-tag": "b"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
