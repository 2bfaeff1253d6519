# Unquoted
#
# Set before running: ID, FIRST, NAME
import os

import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data=f'{{"id": {os.environ["ID"]}, "list": [{os.environ["FIRST"]}, 2], "name": "{os.environ["NAME"]}"}}'.encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)
