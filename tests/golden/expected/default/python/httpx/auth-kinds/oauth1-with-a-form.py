# OAuth1 with a form
#
# Set before running: STATUS
import os

import httpx

response = httpx.post(
    "https://api.example.com/things",
    data={"status": f"{os.environ['STATUS']} & more"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
