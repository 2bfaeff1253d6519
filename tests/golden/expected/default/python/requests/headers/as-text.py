# As text
import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"Accept": "text/html", "X-On": "2"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
