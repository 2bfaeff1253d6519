# Port
import requests

response = requests.get("http://localhost:8080/a", timeout=30)
response.raise_for_status()

print(response.text)
