# Variables
#
# Set before running: CODE, FIELD, Y
import os

import requests

response = requests.post(
    "https://api.example.com/things",
    data={"code": os.environ["CODE"], os.environ["FIELD"]: f"x{os.environ['Y']}z"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
