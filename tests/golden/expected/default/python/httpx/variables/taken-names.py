# Taken names
#
# Set before running: API_PATH, API_HOME, API_1ST
import os

import httpx

response = httpx.get(
    "https://api.example.com/a",
    headers={
        "X-A": os.environ["API_PATH"],
        "X-B": os.environ["API_HOME"],
        "X-C": os.environ["API_1ST"],
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
