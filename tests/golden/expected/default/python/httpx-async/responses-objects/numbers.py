# Numbers
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://api.example.com/things")
    response.raise_for_status()

    result = response.json()
    print("price:", result["price"])
    print("big:", result["big"])
    print("huge:", result["huge"])
    print("neg:", result["neg"])
    print("exp:", result["exp"])
    print("billion:", result["billion"])


asyncio.run(main())
