# Basic without user
#
# Set before running: AUTH_KINDS_PASSWORD
import os

import requests

response = requests.get(
    "https://api.example.com/things",
    auth=("", os.environ["AUTH_KINDS_PASSWORD"]),
    timeout=30,
)
response.raise_for_status()

print(response.text)
