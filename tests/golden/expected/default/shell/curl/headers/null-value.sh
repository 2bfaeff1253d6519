#!/usr/bin/env bash
# Null value
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-Null: null'
