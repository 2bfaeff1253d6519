# Variables
#
# Set before running: NAME, VALUE, ORG_ID
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/things",
            headers={
                f"X-{os.environ['NAME']}": f"v{os.environ['VALUE']}",
                "orgId": os.environ["ORG_ID"],
            },
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
