with open("/tmp/{{name}}.csv", "rb") as file:
    response = requests.post(
        "https://api.example.com/things",
        files=[("id", (None, "{{id}}")), ("file", ("{{name}}.csv", file, "text/csv"))],
        timeout=30,
    )
response.raise_for_status()

print(response.text)
