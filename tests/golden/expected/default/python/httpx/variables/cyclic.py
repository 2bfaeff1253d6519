# Cyclic
#
# Set before running: PONG
import os

import httpx

response = httpx.get(
    f"https://api.example.com/{os.environ['PONG']}", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
