# Binary
import httpx

with open("path/to/photo.png", "rb") as file:
    response = httpx.post(
        "https://api.example.com/things",
        headers={"Content-Type": "image/png"},
        content=file,
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
