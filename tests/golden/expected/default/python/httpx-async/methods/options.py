# Options
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.options("https://api.example.com/things")
    response.raise_for_status()

    result = response.json()
    print("ok:", result["ok"])


asyncio.run(main())
