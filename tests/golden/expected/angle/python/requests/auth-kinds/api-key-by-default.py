# Api key by default
import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"X-Api-Key": "<key>"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
