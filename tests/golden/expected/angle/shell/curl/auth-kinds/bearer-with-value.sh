#!/usr/bin/env bash
# Bearer with value
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Authorization: Bearer <auth_kinds_access_token>'
