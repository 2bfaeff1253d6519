# Basic without password
#
# Set before running: AUTH_KINDS_USERNAME
import os

import requests

response = requests.get(
    "https://api.example.com/things",
    auth=(os.environ["AUTH_KINDS_USERNAME"], ""),
    timeout=30,
)
response.raise_for_status()

print(response.text)
