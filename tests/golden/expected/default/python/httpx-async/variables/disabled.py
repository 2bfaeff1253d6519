# Disabled
#
# Set before running: SWITCHED_OFF
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            f"https://api.example.com/{os.environ['SWITCHED_OFF']}"
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
