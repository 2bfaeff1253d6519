# Undefined
#
# Set before running: NOWHERE, SOME_DOTTED_NAME, GROSSE
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            f"https://api.example.com/{os.environ['NOWHERE']}/{os.environ['SOME_DOTTED_NAME']}/{os.environ['GROSSE']}"
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
