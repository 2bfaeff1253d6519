# Plain
import requests

response = requests.post(
    "https://api.example.com/things",
    data={"grant_type": "client_credentials", "scope": "read write"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
