# Digest
#
# Set before running: AUTH_KINDS_USERNAME, PASSWORD
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/things",
            auth=httpx.DigestAuth(
                os.environ["AUTH_KINDS_USERNAME"], os.environ["PASSWORD"]
            ),
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
