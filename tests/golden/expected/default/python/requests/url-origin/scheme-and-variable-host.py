# Scheme and variable host
#
# Set before running: HOST
import os

import requests

response = requests.get(f"https://{os.environ['HOST']}/a", timeout=30)
response.raise_for_status()

print(response.text)
