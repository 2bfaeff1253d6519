# AWS with a session
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            json={"a": 1},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
