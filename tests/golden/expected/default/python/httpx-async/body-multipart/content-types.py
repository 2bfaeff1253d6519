# Content types
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        with open("photo.raw", "rb") as file:
            response = await client.post(
                "https://api.example.com/things",
                files=[
                    ("meta", (None, '{"a": 1}', "application/json")),
                    ("photo", ("photo.raw", file, "image/x-raw")),
                ],
            )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
