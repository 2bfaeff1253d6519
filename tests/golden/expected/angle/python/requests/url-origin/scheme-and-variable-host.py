# Scheme and variable host
import requests

response = requests.get("https://<host>/a", timeout=30)
response.raise_for_status()

print(response.text)
