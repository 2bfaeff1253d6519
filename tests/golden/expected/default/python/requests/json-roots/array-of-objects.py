# Array of objects
import requests

response = requests.post(
    "https://api.example.com/things",
    json=[{"id": 1, "name": "a"}, {"id": 2}, {}],
    timeout=30,
)
response.raise_for_status()

print(response.text)
