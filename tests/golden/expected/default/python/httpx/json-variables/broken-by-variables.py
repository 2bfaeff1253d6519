# Broken by variables
#
# Set before running: ITEMS, MORE
import os

import httpx

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    content=f'{{"items": [{os.environ["ITEMS"]} {os.environ["MORE"]}]}}',
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
