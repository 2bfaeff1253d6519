# AWS
#
# Set before running: KEY
import os

import requests

response = requests.get(f"https://bucket.example.com/{os.environ['KEY']}", timeout=30)
response.raise_for_status()

print(response.text)
