#!/usr/bin/env bash
# Same environment name
#
# Set before running: MY_KEY, MY_KEY_2, MY_KEY_3
set -eu

curl --location 'https://api.example.com/a' \
  --header "X-A: $MY_KEY" \
  --header "X-B: $MY_KEY_2" \
  --header "X-C: $MY_KEY_3"
