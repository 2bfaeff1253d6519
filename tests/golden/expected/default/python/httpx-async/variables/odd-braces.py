# Odd braces
#
# Set before running: SPACED, VALUE, TRIPLE
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/a",
            headers={
                "X-A": os.environ["SPACED"],
                "X-B": os.environ["VALUE"],
                "X-C": f"{{{os.environ['TRIPLE']}}}",
                "X-D": "{{open",
            },
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
