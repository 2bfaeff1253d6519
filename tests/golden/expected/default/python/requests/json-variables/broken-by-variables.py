# Broken by variables
#
# Set before running: ITEMS, MORE
import os

import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data=f'{{"items": [{os.environ["ITEMS"]} {os.environ["MORE"]}]}}'.encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)
