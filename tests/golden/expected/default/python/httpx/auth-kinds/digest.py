# Digest
#
# Set before running: AUTH_KINDS_USERNAME, PASSWORD
import os

import httpx

response = httpx.get(
    "https://api.example.com/things",
    auth=httpx.DigestAuth(os.environ["AUTH_KINDS_USERNAME"], os.environ["PASSWORD"]),
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
