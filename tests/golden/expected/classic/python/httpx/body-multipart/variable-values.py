with open("/tmp/{{name}}.csv", "rb") as file:
    response = httpx.post(
        "https://api.example.com/things",
        files=[("id", (None, "{{id}}")), ("file", ("{{name}}.csv", file, "text/csv"))],
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()

print(response.text)
