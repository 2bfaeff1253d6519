# From folder
#
# Set before running: API_USER, PASSWORD
import os

import httpx

response = httpx.get(
    "https://api.example.com/things",
    auth=(os.environ["API_USER"], os.environ["PASSWORD"]),
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
