# Empty value
import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"X-Empty": "", "Accept": ""},
    timeout=30,
)
response.raise_for_status()

print(response.text)
