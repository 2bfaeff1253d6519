with open("path/to/file", "rb") as file:
    response = requests.post(
        "https://api.example.com/things",
        files=[
            ("file", ("file", file, "application/octet-stream")),
            ("a", (None, "1")),
        ],
        timeout=30,
    )
response.raise_for_status()

print(response.text)
