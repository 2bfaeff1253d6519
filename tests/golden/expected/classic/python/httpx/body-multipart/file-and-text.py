with open("path/to/leads.zip", "rb") as file:
    response = httpx.post(
        "https://api.example.com/things",
        files=[
            ("file", ("leads.zip", file, "application/zip")),
            ("module", (None, "Leads")),
        ],
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
