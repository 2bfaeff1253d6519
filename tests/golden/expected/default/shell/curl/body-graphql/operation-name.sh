#!/usr/bin/env bash
# Operation name
#
# Set before running: EPISODE
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw $'{"query":"query Hero($episode: Episode!) {\\n  hero(episode: $episode) {\\n    name\\n  }\\n}","operationName":"Hero","variables":{"episode": "'"$EPISODE"'"}}'
