# Propfind
import requests

response = requests.request("PROPFIND", "https://api.example.com/things", timeout=30)
response.raise_for_status()

print(response.text)
