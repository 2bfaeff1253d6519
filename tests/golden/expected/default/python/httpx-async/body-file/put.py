# Put
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        with open("my file.bin", "rb") as file:
            response = await client.put(
                "https://api.example.com/things",
                headers={"Content-Type": "application/octet-stream"},
                content=file.read(),
            )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
