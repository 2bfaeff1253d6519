# Variable part of host
import requests

response = requests.get("https://<region>.example.com/a", timeout=30)
response.raise_for_status()

print(response.text)
