# String
import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data='"text"',
    timeout=30,
)
response.raise_for_status()

print(response.text)
