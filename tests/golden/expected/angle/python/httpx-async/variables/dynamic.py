# Dynamic
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/a",
            headers={"Content-Type": "application/json"},
            content='{"id": "<guid>", "at": <timestamp>, "name": "<random_first_name>"}',
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
