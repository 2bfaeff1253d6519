# AWS
#
# Set before running: KEY
import os

import httpx

response = httpx.get(
    f"https://bucket.example.com/{os.environ['KEY']}", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
