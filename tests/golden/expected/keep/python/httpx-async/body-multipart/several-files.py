async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    with open("path/to/a.pdf", "rb") as file1, open("path/to/my b.pdf", "rb") as file2:
        response = await client.post(
            "https://api.example.com/things",
            files=[
                ("docs", ("a.pdf", file1, "application/pdf")),
                ("docs", ("my b.pdf", file2, "application/pdf")),
                ("title", (None, "Docs")),
            ],
        )
response.raise_for_status()

print(response.text)
