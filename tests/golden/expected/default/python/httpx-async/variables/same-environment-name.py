# Same environment name
#
# Set before running: MY_KEY, MY_KEY_2, MY_KEY_3
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/a",
            headers={
                "X-A": os.environ["MY_KEY"],
                "X-B": os.environ["MY_KEY_2"],
                "X-C": os.environ["MY_KEY_3"],
            },
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
