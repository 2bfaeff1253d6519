#!/usr/bin/env bash
# Empty and null
set -eu

curl --location 'https://api.example.com/things' \
  --data-urlencode 'empty=' \
  --data-urlencode 'null=' \
  --data-urlencode 'absent='
