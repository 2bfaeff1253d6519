# Javascript
import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/javascript"},
    data="console.log('hi');",
    timeout=30,
)
response.raise_for_status()

print(response.text)
