# Json
import requests

response = requests.post(
    "https://api.example.com/things",
    json={"name": "Ada", "tags": ["a", "b"]},
    timeout=30,
)
response.raise_for_status()

print(response.text)
