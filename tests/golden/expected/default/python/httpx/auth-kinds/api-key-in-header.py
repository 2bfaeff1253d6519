# Api key in header
#
# Set before running: KEY
import os

import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"X-Api-Key": os.environ["KEY"]},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
