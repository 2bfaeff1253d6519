#!/usr/bin/env bash
# Disabled
set -eu

curl --location 'https://api.example.com/things' \
  --header 'X-On: 1'
