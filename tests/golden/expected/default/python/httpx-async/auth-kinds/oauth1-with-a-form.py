# OAuth1 with a form
#
# Set before running: STATUS
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            data={"status": f"{os.environ['STATUS']} & more"},
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
