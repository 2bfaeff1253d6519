# Propfind
import requests

response = requests.request(
    "PROPFIND",
    "https://api.example.com/things",
    headers={"Content-Type": "application/xml"},
    data='<propfind xmlns="DAV:"/>',
    timeout=30,
)
response.raise_for_status()

print(response.text)
