# Variable base
#
# Set before running: BASE_URL
import os

import httpx

response = httpx.get(f"{os.environ['BASE_URL']}/a/b", follow_redirects=True, timeout=30)
response.raise_for_status()

print(response.text)
