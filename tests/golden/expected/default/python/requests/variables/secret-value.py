# Secret value
#
# Set before running: API_KEY
import os

import requests

response = requests.get(
    "https://api.example.com/a",
    headers={"X-Api-Key": os.environ["API_KEY"]},
    timeout=30,
)
response.raise_for_status()

print(response.text)
