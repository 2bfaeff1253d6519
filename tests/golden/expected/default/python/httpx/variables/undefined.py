# Undefined
#
# Set before running: NOWHERE, SOME_DOTTED_NAME, GROSSE
import os

import httpx

response = httpx.get(
    f"https://api.example.com/{os.environ['NOWHERE']}/{os.environ['SOME_DOTTED_NAME']}/{os.environ['GROSSE']}",
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
