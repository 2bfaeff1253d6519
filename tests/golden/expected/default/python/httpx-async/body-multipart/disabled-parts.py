# Disabled parts
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            files=[("a", (None, "1"))],
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
