# Disabled
#
# Set before running: SWITCHED_OFF
import os

import httpx

response = httpx.get(
    f"https://api.example.com/{os.environ['SWITCHED_OFF']}",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
