#!/usr/bin/env bash
# File source empty list
set -eu

curl --location 'https://api.example.com/things' \
  --form 'file=@path/to/file;type=application/octet-stream' \
  --form-string 'a=1'
