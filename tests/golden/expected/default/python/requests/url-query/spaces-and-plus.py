# Spaces and plus
import requests

response = requests.get("https://api.example.com/s?q=a%20b+c%20d&w=%2F/", timeout=30)
response.raise_for_status()

print(response.text)
