# AWS
#
# Set before running: KEY
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(f"https://bucket.example.com/{os.environ['KEY']}")
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
