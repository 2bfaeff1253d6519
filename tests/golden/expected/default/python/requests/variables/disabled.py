# Disabled
#
# Set before running: SWITCHED_OFF
import os

import requests

response = requests.get(
    f"https://api.example.com/{os.environ['SWITCHED_OFF']}", timeout=30
)
response.raise_for_status()

print(response.text)
