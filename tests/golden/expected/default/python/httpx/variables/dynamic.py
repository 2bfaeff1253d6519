# Dynamic
#
# Set before running: GUID, TIMESTAMP, RANDOM_FIRST_NAME
import os

import httpx

payload = f'{{"id": "{os.environ["GUID"]}", "at": {os.environ["TIMESTAMP"]}, "name": "{os.environ["RANDOM_FIRST_NAME"]}"}}'

response = httpx.post(
    "https://api.example.com/a",
    headers={"Content-Type": "application/json"},
    content=payload,
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
