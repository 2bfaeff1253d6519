# Own
#
# Set before running: OWN
import os

import requests

response = requests.get(
    "https://api.example.com/things",
    headers={"Authorization": f"Bearer {os.environ['OWN']}"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
