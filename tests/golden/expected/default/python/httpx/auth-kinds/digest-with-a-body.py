# Digest with a body
#
# Set before running: API_USER, PASSWORD
import os

import httpx

response = httpx.post(
    "https://api.example.com/things",
    auth=httpx.DigestAuth(os.environ["API_USER"], os.environ["PASSWORD"]),
    json={"a": 1},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
