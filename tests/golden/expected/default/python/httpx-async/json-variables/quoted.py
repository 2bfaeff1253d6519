# Quoted
#
# Set before running: ID, B
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            json={"id": os.environ["ID"], "mix": f"a {os.environ['B']} c"},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
