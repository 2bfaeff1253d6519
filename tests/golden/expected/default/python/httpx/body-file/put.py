# Put
import httpx

with open("my file.bin", "rb") as file:
    response = httpx.put(
        "https://api.example.com/things",
        headers={"Content-Type": "application/octet-stream"},
        content=file,
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
