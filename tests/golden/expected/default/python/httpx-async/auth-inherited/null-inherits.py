# Null inherits
#
# Set before running: ACCESS_TOKEN
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/things",
            headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
