# User and password
#
# Set before running: URL_ORIGIN_USERNAME, URL_ORIGIN_PASSWORD
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/a",
            auth=(os.environ["URL_ORIGIN_USERNAME"], os.environ["URL_ORIGIN_PASSWORD"]),
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
