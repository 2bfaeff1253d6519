# Spaces and unicode
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/my%20files/gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC"
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
