# Taken names
#
# Set before running: API_PATH, API_HOME, API_1ST
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/a",
            headers={
                "X-A": os.environ["API_PATH"],
                "X-B": os.environ["API_HOME"],
                "X-C": os.environ["API_1ST"],
            },
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
