#!/usr/bin/env bash
# No file chosen
set -eu

curl --location 'https://api.example.com/things' \
  --form 'file=;filename=""' \
  --form-string 'a=1'
