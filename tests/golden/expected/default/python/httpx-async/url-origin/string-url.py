# String url
#
# Set before running: BASE_URL
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            f"{os.environ['BASE_URL']}/users/:id",
            params={"x": "1"},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
