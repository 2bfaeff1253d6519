# Variable values
#
# Set before running: ID, NAME
import asyncio
import os

import httpx


async def main():
    # tag::request[] --8<-- [start:request]
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        with open(f"/tmp/{os.environ['NAME']}.csv", "rb") as file:
            response = await client.post(
                "https://api.example.com/things",
                files=[
                    ("id", (None, os.environ["ID"])),
                    ("file", (f"{os.environ['NAME']}.csv", file, "text/csv")),
                ],
            )
    response.raise_for_status()
    # end::request[] --8<-- [end:request]

    # tag::response[] --8<-- [start:response]
    print(response.text)
    # end::response[] --8<-- [end:response]


asyncio.run(main())
