# Binary
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        with open("path/to/photo.png", "rb") as file:
            response = await client.post(
                "https://api.example.com/things",
                headers={"Content-Type": "image/png"},
                content=file.read(),
            )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
