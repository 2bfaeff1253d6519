# Operation name
#
# Set before running: EPISODE
import os

import requests

response = requests.post(
    "https://api.example.com/things",
    json={
        "query": "query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}",
        "operationName": "Hero",
        "variables": {"episode": os.environ["EPISODE"]},
    },
    timeout=30,
)
response.raise_for_status()

print(response.text)
