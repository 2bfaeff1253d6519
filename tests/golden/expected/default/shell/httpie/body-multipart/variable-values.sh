#!/usr/bin/env bash
# Variable values
#
# Set before running: ID, NAME
set -eu

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  "id=$ID" \
  "file@/tmp/$NAME.csv;type=text/csv"
