# Variable values
#
# Set before running: ID, NAME
import os

import httpx

# tag::request[] --8<-- [start:request]
with open(f"/tmp/{os.environ['NAME']}.csv", "rb") as file:
    response = httpx.post(
        "https://api.example.com/things",
        files=[
            ("id", (None, os.environ["ID"])),
            ("file", (f"{os.environ['NAME']}.csv", file, "text/csv")),
        ],
        follow_redirects=True,
        timeout=30,
    )
response.raise_for_status()
# end::request[] --8<-- [end:request]

# tag::response[] --8<-- [start:response]
print(response.text)
# end::response[] --8<-- [end:response]
