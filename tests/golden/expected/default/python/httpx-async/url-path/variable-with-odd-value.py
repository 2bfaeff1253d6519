# Variable with odd value
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://api.example.com/files/a%20b/c?d")
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
