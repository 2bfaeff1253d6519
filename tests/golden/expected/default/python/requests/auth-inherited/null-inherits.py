# Null inherits
#
# Set before running: ACCESS_TOKEN
import os

import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
