# Variable part of host
#
# Set before running: REGION
import os

import requests

response = requests.get(f"https://{os.environ['REGION']}.example.com/a", timeout=30)
response.raise_for_status()

print(response.text)
