# Encoding off
import requests

response = requests.get(
    "https://api.example.com/s?q=a b&r=é",
    timeout=30,
)
response.raise_for_status()

print(response.text)
