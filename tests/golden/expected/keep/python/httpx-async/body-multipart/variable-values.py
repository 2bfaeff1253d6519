async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
    with open("/tmp/{{name}}.csv", "rb") as file:
        response = await client.post(
            "https://api.example.com/things",
            files=[
                ("id", (None, "{{id}}")),
                ("file", ("{{name}}.csv", file, "text/csv")),
            ],
        )
response.raise_for_status()

print(response.text)
