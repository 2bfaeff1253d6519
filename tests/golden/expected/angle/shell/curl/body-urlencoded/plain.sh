#!/usr/bin/env bash
# Plain
set -eu

curl --location 'https://api.example.com/things' \
  --data-urlencode 'grant_type=client_credentials' \
  --data-urlencode 'scope=read write'
