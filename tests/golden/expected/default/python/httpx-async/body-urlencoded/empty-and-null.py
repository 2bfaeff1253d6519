# Empty and null
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            data={"empty": "", "null": "", "absent": ""},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
