# Content types
import requests

# tag::request[] --8<-- [start:request]
with open("photo.raw", "rb") as file:
    response = requests.post(
        "https://api.example.com/things",
        files=[
            ("meta", (None, '{"a": 1}', "application/json")),
            ("photo", ("photo.raw", file, "image/x-raw")),
        ],
        timeout=30,
    )
response.raise_for_status()
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
print(response.text)
# end::response[] --8<-- [end:response]
