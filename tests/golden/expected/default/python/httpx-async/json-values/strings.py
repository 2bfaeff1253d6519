# Strings
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            json={
                "quote": 'say "hi"',
                "slash": "a\\b/c",
                "lines": "one\ntwo\ttab",
                "unicode": "é é 🎉",
                "dollar": "$HOME `id` 'x'",
                "nul": "a\x00b",
            },
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
