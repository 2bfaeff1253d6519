# Digest with a body
#
# Set before running: API_USER, PASSWORD
import os

import requests
from requests.auth import HTTPDigestAuth

response = requests.post(
    "https://api.example.com/things",
    auth=HTTPDigestAuth(os.environ["API_USER"], os.environ["PASSWORD"]),
    json={"a": 1},
    timeout=30,
)
response.raise_for_status()

print(response.text)
