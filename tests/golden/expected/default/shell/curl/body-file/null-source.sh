#!/usr/bin/env bash
# Null source
set -eu

curl --location 'https://api.example.com/things' \
  --header 'Content-Type:' \
  --data-binary '@path/to/file'
