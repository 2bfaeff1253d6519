# Nothing chosen
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        with open("path/to/file", "rb") as file:
            response = await client.post(
                "https://api.example.com/things",
                content=file.read(),
            )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
