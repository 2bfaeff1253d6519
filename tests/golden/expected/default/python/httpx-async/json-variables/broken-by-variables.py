# Broken by variables
#
# Set before running: ITEMS, MORE
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            headers={"Content-Type": "application/json"},
            content=f'{{"items": [{os.environ["ITEMS"]} {os.environ["MORE"]}]}}',
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
