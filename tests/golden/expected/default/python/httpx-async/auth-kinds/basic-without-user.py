# Basic without user
#
# Set before running: AUTH_KINDS_PASSWORD
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/things",
            auth=("", os.environ["AUTH_KINDS_PASSWORD"]),
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
