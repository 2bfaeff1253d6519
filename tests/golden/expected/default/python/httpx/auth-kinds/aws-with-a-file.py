# AWS with a file
#
# Set before running: KEY
import os

import httpx

with open("photo.jpg", "rb") as file:
    response = httpx.put(
        f"https://bucket.example.com/{os.environ['KEY']}",
        headers={"Content-Type": "image/jpeg"},
        content=file,
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
