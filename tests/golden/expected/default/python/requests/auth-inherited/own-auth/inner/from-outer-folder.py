# From outer folder
#
# Set before running: API_USER, PASSWORD
import os

import requests

response = requests.get(
    "https://api.example.com/things",
    auth=(os.environ["API_USER"], os.environ["PASSWORD"]),
    timeout=30,
)
response.raise_for_status()

print(response.text)
