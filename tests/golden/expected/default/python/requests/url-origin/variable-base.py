# Variable base
#
# Set before running: BASE_URL
import os

import requests

response = requests.get(f"{os.environ['BASE_URL']}/a/b", timeout=30)
response.raise_for_status()

print(response.text)
