# Nulls among values
import asyncio

import httpx


async def main():
    # tag::request[] --8<-- [start:request]
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://api.example.com/things")
    response.raise_for_status()
    # end::request[] --8<-- [end:request]

    # tag::response[] --8<-- [start:response]
    result = response.json()
    for item in result["list"]:
        print("list.a:", item["a"])
        print("list.b:", item["b"])
    for item in result["none"]:
        print("none:", item)
    # end::response[] --8<-- [end:response]


asyncio.run(main())
