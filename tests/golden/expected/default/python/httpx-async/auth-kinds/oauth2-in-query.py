# OAuth2 in query
#
# Set before running: TOKEN
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/things",
            params={"a": "1", "access_token": os.environ["TOKEN"]},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
