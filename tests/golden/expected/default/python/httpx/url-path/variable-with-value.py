# Variable with value
#
# Set before running: POST_ID
import os

import httpx

response = httpx.get(
    f"https://api.example.com/users/42/posts/{os.environ['POST_ID']}",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
