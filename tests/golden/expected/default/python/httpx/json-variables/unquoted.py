# Unquoted
#
# Set before running: ID, FIRST, NAME
import os

import httpx

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    content=f'{{"id": {os.environ["ID"]}, "list": [{os.environ["FIRST"]}, 2], "name": "{os.environ["NAME"]}"}}',
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
