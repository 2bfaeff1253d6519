# Latin
import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"X-Name": "José"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
