# Basic without password
#
# Set before running: AUTH_KINDS_USERNAME
import os

import httpx

response = httpx.get(
    "https://api.example.com/things",
    auth=(os.environ["AUTH_KINDS_USERNAME"], ""),
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
