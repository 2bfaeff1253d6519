# Variable with value
#
# Set before running: POST_ID
import os

import requests

response = requests.get(
    f"https://api.example.com/users/42/posts/{os.environ['POST_ID']}", timeout=30
)
response.raise_for_status()

print(response.text)
