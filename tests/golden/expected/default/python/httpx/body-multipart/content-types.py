# Content types
import httpx

with open("photo.raw", "rb") as file:
    response = httpx.post(
        "https://api.example.com/things",
        files=[
            ("meta", (None, '{"a": 1}', "application/json")),
            ("photo", ("photo.raw", file, "image/x-raw")),
        ],
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
