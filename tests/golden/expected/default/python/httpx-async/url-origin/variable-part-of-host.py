# Variable part of host
#
# Set before running: REGION
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(f"https://{os.environ['REGION']}.example.com/a")
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
