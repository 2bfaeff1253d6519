# AWS
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://bucket.example.com/<key>")
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
