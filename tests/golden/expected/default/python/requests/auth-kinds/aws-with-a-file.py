# AWS with a file
#
# Set before running: KEY
import os

import requests

with open("photo.jpg", "rb") as file:
    response = requests.put(
        f"https://bucket.example.com/{os.environ['KEY']}",
        headers={"Content-Type": "image/jpeg"},
        data=file,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
