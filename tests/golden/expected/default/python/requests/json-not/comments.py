# Comments
import requests

response = requests.post(
    "https://api.example.com/things",
    json={"name": "Ada", "url": "http://x.example//y"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
