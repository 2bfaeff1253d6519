# Scheme and variable host
#
# Set before running: API_HOST
import os

import httpx

response = httpx.get(
    f"https://{os.environ['API_HOST']}/a", follow_redirects=True, timeout=30
)
response.raise_for_status()

print(response.text)
