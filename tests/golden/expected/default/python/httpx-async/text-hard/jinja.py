# Jinja
#
# Set before running: API_1_1
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            headers={"Content-Type": "text/plain"},
            content=f"{{% raw %}}{os.environ['API_1_1']}{{# x #}}",
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
