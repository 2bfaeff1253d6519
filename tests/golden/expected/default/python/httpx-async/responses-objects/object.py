# Object
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://api.example.com/things")
    response.raise_for_status()

    result = response.json()
    print("id:", result["id"])
    print("count:", result["count"])
    print("ok:", result["ok"])
    print("owner.id:", result["owner"]["id"])
    print("owner.name:", result["owner"]["name"])


asyncio.run(main())
