#!/usr/bin/env bash
# With variables
set -eu

# shellcheck disable=SC2016
curl --location 'https://api.example.com/things' \
  --header 'Content-Type: application/json' \
  --data-raw '{"query":"query Hero($episode: Episode!) {\n  hero(episode: $episode) {\n    name\n  }\n}","variables":{
  "episode": "JEDI"
}}'
