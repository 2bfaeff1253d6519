# Secret value
#
# Set before running: API_KEY
import os

import httpx

response = httpx.get(
    "https://api.example.com/a",
    headers={"X-Api-Key": os.environ["API_KEY"]},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
