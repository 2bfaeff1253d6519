# Secret value
#
# Set before running: API_KEY
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/a",
            headers={"X-Api-Key": os.environ["API_KEY"]},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
