# Api key in query
#
# Set before running: KEY
import os

import requests

response = requests.get(
    f"https://api.example.com/things?api%20key={os.environ['KEY']}", timeout=30
)
response.raise_for_status()

print(response.text)
