#!/usr/bin/env bash
# With variables
set -eu

# shellcheck disable=SC2016
http --ignore-stdin --follow POST 'https://api.example.com/things' \
  'query=query Hero($episode: Episode!) {
  hero(episode: $episode) {
    name
  }
}' \
  'variables:={"episode": "JEDI"}'
