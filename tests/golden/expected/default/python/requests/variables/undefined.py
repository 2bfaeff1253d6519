# Undefined
#
# Set before running: NOWHERE, SOME_DOTTED_NAME, GROSSE
import os

import requests

response = requests.get(
    f"https://api.example.com/{os.environ['NOWHERE']}/{os.environ['SOME_DOTTED_NAME']}/{os.environ['GROSSE']}",
    timeout=30,
)
response.raise_for_status()

print(response.text)
