# File and text
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        with open("path/to/leads.zip", "rb") as file:
            response = await client.post(
                "https://api.example.com/things",
                files=[
                    ("file", ("leads.zip", file, "application/zip")),
                    ("module", (None, "Leads")),
                ],
            )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
