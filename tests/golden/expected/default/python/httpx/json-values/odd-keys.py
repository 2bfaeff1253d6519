# Odd keys
#
# Set before running: KEY
import os

import httpx

payload = f'{{"a.b": 1, "c[0]": 2, " d ": 3, "": 4, "e\\"f": 5, "g h": 6, "{os.environ["KEY"]}": 7}}'

response = httpx.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    content=payload,
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
