# Variable with odd value
import requests

response = requests.get("https://api.example.com/files/a%20b/c?d", timeout=30)
response.raise_for_status()

print(response.text)
