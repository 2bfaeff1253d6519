# Null source
import httpx

with open("path/to/file", "rb") as file:
    response = httpx.post(
        "https://api.example.com/things",
        content=file,
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
