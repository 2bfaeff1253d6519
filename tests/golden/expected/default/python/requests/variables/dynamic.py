# Dynamic
#
# Set before running: GUID, TIMESTAMP, RANDOM_FIRST_NAME
import os

import requests

payload = f'{{"id": "{os.environ["GUID"]}", "at": {os.environ["TIMESTAMP"]}, "name": "{os.environ["RANDOM_FIRST_NAME"]}"}}'

response = requests.post(
    "https://api.example.com/a",
    headers={"Content-Type": "application/json"},
    data=payload.encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)
