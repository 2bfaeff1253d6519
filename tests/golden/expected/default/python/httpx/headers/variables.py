# Variables
#
# Set before running: NAME, VALUE, ORG_ID
import os

import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={
        f"X-{os.environ['NAME']}": f"v{os.environ['VALUE']}",
        "orgId": os.environ["ORG_ID"],
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
