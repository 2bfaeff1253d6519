# Head
import requests

response = requests.head(
    "https://api.example.com/things",
    allow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.status_code)
