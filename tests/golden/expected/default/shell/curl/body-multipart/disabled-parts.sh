#!/usr/bin/env bash
# Disabled parts
set -eu

curl --location 'https://api.example.com/things' \
  --form-string 'a=1'
