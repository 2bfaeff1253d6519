with open("photo.jpg", "rb") as file:
    response = httpx.put(
        "https://bucket.example.com/{{key}}",
        headers={"Content-Type": "image/jpeg"},
        content=file,
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
