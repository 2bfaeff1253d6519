# Binary
import requests

with open("path/to/photo.png", "rb") as file:
    response = requests.post(
        "https://api.example.com/things",
        headers={"Content-Type": "image/png"},
        data=file,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
