# Emoji
import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    data="naïve 🎉 日本\u202eabc".encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)
