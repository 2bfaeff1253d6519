# OAuth1 with a form
#
# Set before running: STATUS
import os

import requests

response = requests.post(
    "https://api.example.com/things",
    data={"status": f"{os.environ['STATUS']} & more"},
    timeout=30,
)
response.raise_for_status()

print(response.text)
