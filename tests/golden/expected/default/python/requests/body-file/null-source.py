# Null source
import requests

with open("path/to/file", "rb") as file:
    response = requests.post(
        "https://api.example.com/things",
        data=file,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
