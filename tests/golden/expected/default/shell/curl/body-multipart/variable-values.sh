#!/usr/bin/env bash
# Variable values
#
# Set before running: ID, NAME
set -eu

curl --location 'https://api.example.com/things' \
  --form-string "id=$ID" \
  --form "file=@/tmp/$NAME.csv;type=text/csv"
