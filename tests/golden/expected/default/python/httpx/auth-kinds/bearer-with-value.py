# Bearer with value
#
# Set before running: AUTH_KINDS_ACCESS_TOKEN
import os

import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={"Authorization": f"Bearer {os.environ['AUTH_KINDS_ACCESS_TOKEN']}"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
