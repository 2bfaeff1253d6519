# Root array with nulls
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://api.example.com/things")
    response.raise_for_status()

    result = response.json()
    for item in result:
        print(item)


asyncio.run(main())
