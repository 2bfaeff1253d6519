#!/usr/bin/env bash
# Bearer
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Authorization: Bearer <access_token>'
