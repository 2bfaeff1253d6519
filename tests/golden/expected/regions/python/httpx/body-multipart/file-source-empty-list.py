# File source empty list
import httpx

# tag::request[] --8<-- [start:request]
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
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
print(response.text)
# end::response[] --8<-- [end:response]
