# Several files
import httpx

# tag::request[] --8<-- [start:request]
with open("path/to/a.pdf", "rb") as file1, open("path/to/my b.pdf", "rb") as file2:
    response = httpx.post(
        "https://api.example.com/things",
        files=[
            ("docs", ("a.pdf", file1, "application/pdf")),
            ("docs", ("my b.pdf", file2, "application/pdf")),
            ("title", (None, "Docs")),
        ],
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
print(response.text)
# end::response[] --8<-- [end:response]
