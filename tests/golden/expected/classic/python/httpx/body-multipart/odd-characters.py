response = httpx.post(
    "https://api.example.com/things",
    files=[
        ('say "hi"', (None, "semi;colon, comma")),
        ("at", (None, "@home")),
        ("lines", (None, "one\ntwo")),
        ("less", (None, "<in")),
    ],
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
