# Dots and slashes
import requests

response = requests.get("https://api.example.com/a/%2E%2E/b//c/%2E/d", timeout=30)
response.raise_for_status()

print(response.text)
