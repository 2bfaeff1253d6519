# Variables
#
# Set before running: CODE, FIELD, Y
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            data={
                "code": os.environ["CODE"],
                os.environ["FIELD"]: f"x{os.environ['Y']}z",
            },
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
