# Quoted
#
# Set before running: ID, B
import os

import httpx

response = httpx.post(
    "https://api.example.com/things",
    json={"id": os.environ["ID"], "mix": f"a {os.environ['B']} c"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
