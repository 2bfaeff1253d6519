# Api key in header
#
# Set before running: KEY
import os

import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"X-Api-Key": os.environ["KEY"]},
    timeout=30,
)
response.raise_for_status()

print(response.text)
