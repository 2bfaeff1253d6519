# OAuth1
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://api.example.com/things?q=a%20b")
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
