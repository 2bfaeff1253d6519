# Variables
#
# Set before running: Q, NAME, V
import os

import httpx

response = httpx.get(
    "https://api.example.com/s",
    params={"q": os.environ["Q"], os.environ["NAME"]: f"x{os.environ['V']}y"},
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
