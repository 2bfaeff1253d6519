async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    with open("photo.jpg", "rb") as file:
        response = await client.put(
            "https://bucket.example.com/{{key}}",
            headers={"Content-Type": "image/jpeg"},
            content=file.read(),
        )
response.raise_for_status()

print(response.text)
