async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    with open("path/to/file", "rb") as file:
        response = await client.post(
            "https://api.example.com/things",
            files=[
                ("file", ("file", file, "application/octet-stream")),
                ("a", (None, "1")),
            ],
        )
response.raise_for_status()

print(response.text)
