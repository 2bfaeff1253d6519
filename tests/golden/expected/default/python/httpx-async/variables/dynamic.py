# Dynamic
#
# Set before running: GUID, TIMESTAMP, RANDOM_FIRST_NAME
import asyncio
import os

import httpx

payload = f'{{"id": "{os.environ["GUID"]}", "at": {os.environ["TIMESTAMP"]}, "name": "{os.environ["RANDOM_FIRST_NAME"]}"}}'


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/a",
            headers={"Content-Type": "application/json"},
            content=payload,
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
