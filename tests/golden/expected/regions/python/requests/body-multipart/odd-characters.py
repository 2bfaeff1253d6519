# Odd characters
import requests

# tag::request[] --8<-- [start:request]
response = requests.post(
    "https://api.example.com/things",
    files=[
        ('say "hi"', (None, "semi;colon, comma")),
        ("at", (None, "@home")),
        ("lines", (None, "one\ntwo")),
        ("less", (None, "<in")),
    ],
    timeout=30,
)
response.raise_for_status()
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
print(response.text)
# end::response[] --8<-- [end:response]
