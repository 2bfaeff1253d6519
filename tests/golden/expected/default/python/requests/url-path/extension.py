# Extension
import requests

response = requests.get("https://api.example.com/users/42.json", timeout=30)
response.raise_for_status()

print(response.text)
