# Operation name
#
# Set before running: EPISODE
import asyncio
import os

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            json={
                "query": "query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}",
                "operationName": "Hero",
                "variables": {"episode": os.environ["EPISODE"]},
            },
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
