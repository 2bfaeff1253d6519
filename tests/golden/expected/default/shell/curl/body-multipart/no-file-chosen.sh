#!/usr/bin/env bash
# No file chosen
set -eu

curl --location 'https://api.example.com/things' \
  --form 'file=@path/to/file;type=application/octet-stream' \
  --form-string 'a=1'
