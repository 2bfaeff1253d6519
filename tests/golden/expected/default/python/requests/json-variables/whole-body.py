# Whole body
#
# Set before running: BODY
import os

import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data=os.environ["BODY"].encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)
