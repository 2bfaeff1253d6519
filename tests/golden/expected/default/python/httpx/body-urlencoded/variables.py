# Variables
#
# Set before running: CODE, FIELD, Y
import os

import httpx

response = httpx.post(
    "https://api.example.com/things",
    data={"code": os.environ["CODE"], os.environ["FIELD"]: f"x{os.environ['Y']}z"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
