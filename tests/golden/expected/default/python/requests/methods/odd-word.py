# Odd word
import requests

response = requests.request("M-SEARCH", "https://api.example.com/things", timeout=30)
response.raise_for_status()

print(response.text)
