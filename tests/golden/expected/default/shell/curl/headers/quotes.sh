#!/usr/bin/env bash
# Quotes
set -eu

# shellcheck disable=SC2016
curl --location 'https://api.example.com/things' \
  --header 'X-Quoted: say "hi" it'\''s $HOME `id` \n' \
  --header 'If-None-Match: W/"abc"'
