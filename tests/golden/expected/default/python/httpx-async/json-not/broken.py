# Broken
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            headers={"Content-Type": "application/json"},
            content='{"a": WORD}',
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
