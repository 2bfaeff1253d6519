#!/usr/bin/env bash
# Operation name
#
# Set before running: EPISODE
set -eu

# shellcheck disable=SC2016
curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}","operationName":"Hero","variables":{"episode": "'"$EPISODE"'"}}'
