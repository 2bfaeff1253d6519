# No language
import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    data="plain text",
    timeout=30,
)
response.raise_for_status()

print(response.text)
