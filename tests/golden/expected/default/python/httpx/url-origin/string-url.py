# String url
#
# Set before running: BASE_URL
import os

import httpx

response = httpx.get(
    f"{os.environ['BASE_URL']}/users/:id",
    params={"x": "1"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
