# Trace
import requests

response = requests.request("TRACE", "https://api.example.com/things", timeout=30)
response.raise_for_status()

print(response.text)
