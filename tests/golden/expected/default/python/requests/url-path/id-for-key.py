# Id for key
import requests

response = requests.get("https://api.example.com/users/42", timeout=30)
response.raise_for_status()

print(response.text)
