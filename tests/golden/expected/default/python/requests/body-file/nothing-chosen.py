# Nothing chosen
import requests

with open("file.bin", "rb") as file:
    response = requests.post(
        "https://api.example.com/things",
        headers={"Content-Type": "application/octet-stream"},
        data=file,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
