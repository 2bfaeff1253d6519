# No scheme
import requests

response = requests.get("http://api.example.com/a", timeout=30)
response.raise_for_status()

print(response.text)
