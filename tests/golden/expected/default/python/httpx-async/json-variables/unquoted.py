# Unquoted
#
# Set before running: ID, FIRST, NAME
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            headers={"Content-Type": "application/json"},
            content=f'{{"id": {os.environ["ID"]}, "list": [{os.environ["FIRST"]}, 2], "name": "{os.environ["NAME"]}"}}',
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
