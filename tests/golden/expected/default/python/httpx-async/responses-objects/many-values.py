# Many values
import asyncio

import httpx


async def main():
    async with httpx.AsyncClient(follow_redirects=True, timeout=30) as client:
        response = await client.get("https://api.example.com/things")
    response.raise_for_status()

    result = response.json()
    print("field_0:", result["field_0"])
    print("field_1:", result["field_1"])
    print("field_2:", result["field_2"])
    print("field_3:", result["field_3"])
    print("field_4:", result["field_4"])
    print("field_5:", result["field_5"])
    print("field_6:", result["field_6"])
    print("field_7:", result["field_7"])
    print("field_8:", result["field_8"])
    print("field_9:", result["field_9"])
    print("field_10:", result["field_10"])
    print("field_11:", result["field_11"])
    print("field_12:", result["field_12"])
    print("field_13:", result["field_13"])
    print("field_14:", result["field_14"])
    print("field_15:", result["field_15"])
    print("field_16:", result["field_16"])
    print("field_17:", result["field_17"])
    print("field_18:", result["field_18"])
    print("field_19:", result["field_19"])
    print("field_20:", result["field_20"])
    print("field_21:", result["field_21"])
    print("field_22:", result["field_22"])
    print("field_23:", result["field_23"])
    print("field_24:", result["field_24"])
    print("field_25:", result["field_25"])
    print("field_26:", result["field_26"])
    print("field_27:", result["field_27"])
    print("field_28:", result["field_28"])
    print("field_29:", result["field_29"])
    # ... and 50 more values.


asyncio.run(main())
