# Cyclic
#
# Set before running: PONG
import os

import requests

response = requests.get(f"https://api.example.com/{os.environ['PONG']}", timeout=30)
response.raise_for_status()

print(response.text)
