# User agent and host
#
# Set before running: HEADERS_COOKIE
import os

import httpx

response = httpx.get(
    "https://api.example.com/things",
    headers={
        "User-Agent": "mine/1.0",
        "Host": "other.example.com",
        "Cookie": os.environ["HEADERS_COOKIE"],
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
