# Dots and slashes
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://api.example.com/a/%2E%2E/b//c/%2E/d")
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
