#!/usr/bin/env bash
# Header typed by hand
set -eu

curl --location 'https://api.example.com/things' \
  --form-string 'a=1'
