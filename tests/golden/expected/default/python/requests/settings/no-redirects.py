# No redirects
import requests

response = requests.get(
    "https://api.example.com/things",
    allow_redirects=False,
    timeout=30,
)
response.raise_for_status()

print(response.text)
