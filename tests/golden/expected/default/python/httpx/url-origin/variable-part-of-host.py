# Variable part of host
#
# Set before running: REGION
import os

import httpx

response = httpx.get(
    f"https://{os.environ['REGION']}.example.com/a", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
