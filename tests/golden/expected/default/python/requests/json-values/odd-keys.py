# Odd keys
#
# Set before running: KEY
import os

import requests

payload = f'{{"a.b": 1, "c[0]": 2, " d ": 3, "": 4, "e\\"f": 5, "g h": 6, "{os.environ["KEY"]}": 7}}'

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "application/json"},
    data=payload.encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)
