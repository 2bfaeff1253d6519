with open("path/to/file", "rb") as file:
    response = httpx.post(
        "https://api.example.com/things",
        files=[
            ("file", ("file", file, "application/octet-stream")),
            ("a", (None, "1")),
        ],
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
