# Path only
import requests

response = requests.get("<base_url>/a/b", timeout=30)
response.raise_for_status()

print(response.text)
