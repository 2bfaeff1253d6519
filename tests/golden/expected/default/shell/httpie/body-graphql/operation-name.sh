#!/usr/bin/env bash
# Operation name
#
# Set before running: EPISODE
set -eu

# shellcheck disable=SC2016
http --ignore-stdin --follow POST 'https://api.example.com/things' \
  'query=query Hero($episode: Episode!) {
  hero(episode: $episode) {
    name
  }
}' \
  operationName=Hero \
  'variables:={"episode": "'"$EPISODE"'"}'
