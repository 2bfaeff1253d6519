# Odd braces
#
# Set before running: SPACED, VALUE, TRIPLE
import os

import httpx

response = httpx.get(
    "https://api.example.com/a",
    headers={
        "X-A": os.environ["SPACED"],
        "X-B": os.environ["VALUE"],
        "X-C": f"{{{os.environ['TRIPLE']}}}",
        "X-D": "{{open",
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
