#!/usr/bin/env bash
# Same environment name
set -eu

curl --location 'https://api.example.com/a' \
  --header 'X-A: <my_key>' \
  --header 'X-B: <my_key>' \
  --header 'X-C: <my_key>'
