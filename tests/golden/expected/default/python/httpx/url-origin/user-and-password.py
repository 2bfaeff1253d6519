# User and password
#
# Set before running: URL_ORIGIN_USERNAME, URL_ORIGIN_PASSWORD
import os

import httpx

response = httpx.get(
    "https://api.example.com/a",
    auth=(os.environ["URL_ORIGIN_USERNAME"], os.environ["URL_ORIGIN_PASSWORD"]),
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
