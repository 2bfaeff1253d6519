# Variable without value
import requests

response = requests.get("https://api.example.com/users/:id", timeout=30)
response.raise_for_status()

print(response.text)
