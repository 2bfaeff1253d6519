# Digest with a body
#
# Set before running: API_USER, PASSWORD
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            auth=httpx.DigestAuth(os.environ["API_USER"], os.environ["PASSWORD"]),
            json={"a": 1},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
