# OAuth2 in query
#
# Set before running: TOKEN
import os

import httpx

response = httpx.get(
    "https://api.example.com/things",
    params={"a": "1", "access_token": os.environ["TOKEN"]},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
