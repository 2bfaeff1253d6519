# Undefined
import requests

response = requests.get(
    "https://api.example.com/<nowhere>/<some_dotted_name>/<grosse>", timeout=30
)
response.raise_for_status()

print(response.text)
