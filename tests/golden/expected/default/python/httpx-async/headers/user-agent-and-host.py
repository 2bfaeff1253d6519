# User agent and host
#
# Set before running: HEADERS_COOKIE
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/things",
            headers={
                "User-Agent": "mine/1.0",
                "Host": "other.example.com",
                "Cookie": os.environ["HEADERS_COOKIE"],
            },
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
