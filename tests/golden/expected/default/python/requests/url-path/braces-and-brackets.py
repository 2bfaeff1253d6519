# Braces and brackets
import requests

response = requests.get("https://api.example.com/a/%7Bid%7D/b[0]", timeout=30)
response.raise_for_status()

print(response.text)
