# Numbers
import asyncio

import httpx

payload = '{"big": 12345678901234567890, "one": 1.0, "exp": 1e5, "neg": -0.0, "price": 19.90, "int": 7, "edge": -2147483648}'


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
