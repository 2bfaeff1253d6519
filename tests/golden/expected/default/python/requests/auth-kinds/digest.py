# Digest
#
# Set before running: AUTH_KINDS_USERNAME, PASSWORD
import os

import requests
from requests.auth import HTTPDigestAuth

response = requests.get(
    "https://api.example.com/things",
    auth=HTTPDigestAuth(os.environ["AUTH_KINDS_USERNAME"], os.environ["PASSWORD"]),
    timeout=30,
)
response.raise_for_status()

print(response.text)
