# Quotes and signs
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get(
            "https://api.example.com/s?q=it%27s%20%22x%22%20%3Cy%3E&f=a,b;c:d|e^f&g[0]=h&r=$x`y"
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
