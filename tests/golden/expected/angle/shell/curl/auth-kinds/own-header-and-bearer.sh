#!/usr/bin/env bash
# Own header and bearer
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Authorization: Bearer <token>'
