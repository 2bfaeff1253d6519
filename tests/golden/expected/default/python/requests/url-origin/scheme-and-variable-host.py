# Scheme and variable host
#
# Set before running: API_HOST
import os

import requests

response = requests.get(f"https://{os.environ['API_HOST']}/a", timeout=30)
response.raise_for_status()

print(response.text)
