# Jinja
#
# Set before running: API_1_1
import os

import requests

response = requests.post(
    "https://api.example.com/things",
    headers={"Content-Type": "text/plain"},
    data=f"{{% raw %}}{os.environ['API_1_1']}{{# x #}}".encode(),
    timeout=30,
)
response.raise_for_status()

print(response.text)
