# Xml
import asyncio

import httpx

payload = """\
<?xml version="1.0"?>
<order id="7">
  <item>Tea</item>
</order>"""


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.post(
            "https://api.example.com/things",
            headers={"Content-Type": "application/xml"},
            content=payload,
        )
    response.raise_for_status()

    print(response.text)


asyncio.run(main())
