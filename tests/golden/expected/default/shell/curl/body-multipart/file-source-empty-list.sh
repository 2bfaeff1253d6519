#!/usr/bin/env bash
# File source empty list
set -eu

curl --location 'https://api.example.com/things' \
  --form 'file=;filename=""' \
  --form-string 'a=1'
