# Same environment name
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/a",
            headers={"X-A": "<my_key>", "X-B": "<my_key>", "X-C": "<my_key>"},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
