# Operation name
#
# Set before running: EPISODE
import os

import httpx

response = httpx.post(
    "https://api.example.com/things",
    json={
        "query": "query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}",
        "operationName": "Hero",
        "variables": {"episode": os.environ["EPISODE"]},
    },
    follow_redirects=True,
    timeout=30,
)
response.raise_for_status()

print(response.text)
