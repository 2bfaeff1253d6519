# File source empty list
import asyncio

import httpx


async def main():
    # tag::request[] --8<-- [start:request]
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        with open("path/to/file", "rb") as file:
            response = await client.post(
                "https://api.example.com/things",
                files=[
                    ("file", ("file", file, "application/octet-stream")),
                    ("a", (None, "1")),
                ],
            )
    response.raise_for_status()
    # end::request[] --8<-- [end:request]

    # tag::response[] --8<-- [start:response]
    print(response.text)
    # end::response[] --8<-- [end:response]


asyncio.run(main())
