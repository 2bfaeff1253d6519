# AWS with a file
#
# Set before running: KEY
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        with open("photo.jpg", "rb") as file:
            response = await client.put(
                f"https://bucket.example.com/{os.environ['KEY']}",
                headers={"Content-Type": "image/jpeg"},
                content=file.read(),
            )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
