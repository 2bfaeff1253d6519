# Variables
#
# Set before running: Q, NAME, V
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/s",
            params={"q": os.environ["Q"], os.environ["NAME"]: f"x{os.environ['V']}y"},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
