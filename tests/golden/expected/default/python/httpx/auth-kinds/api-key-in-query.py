# Api key in query
#
# Set before running: KEY
import os

import httpx

response = httpx.get(
    f"https://api.example.com/things?api%20key={os.environ['KEY']}",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
