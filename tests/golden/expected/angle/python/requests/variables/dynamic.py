# Dynamic
import requests

response = requests.post(
    "https://api.example.com/a",
    headers={"Content-Type": "application/json"},
    data='{"id": "<guid>", "at": <timestamp>, "name": "<random_first_name>"}',
    timeout=30,
)
response.raise_for_status()

print(response.text)
