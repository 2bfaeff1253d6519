# Variable with value
#
# Set before running: POST_ID
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            f"https://api.example.com/users/42/posts/{os.environ['POST_ID']}"
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
