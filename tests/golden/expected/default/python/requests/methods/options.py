# Options
import requests

response = requests.options("https://api.example.com/things", timeout=30)
response.raise_for_status()

result = response.json()
print("ok:", result["ok"])
