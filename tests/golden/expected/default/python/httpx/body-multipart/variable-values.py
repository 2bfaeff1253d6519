# Variable values
#
# Set before running: ID, NAME
import os

import httpx

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

print(response.text)
