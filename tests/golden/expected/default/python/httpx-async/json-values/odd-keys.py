# Odd keys
#
# Set before running: KEY
import asyncio
import os

import httpx

payload = f'{{"a.b": 1, "c[0]": 2, " d ": 3, "": 4, "e\\"f": 5, "g h": 6, "{os.environ["KEY"]}": 7}}'


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            headers={"Content-Type": "application/json"},
            content=payload,
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
