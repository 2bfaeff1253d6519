#!/usr/bin/env bash
# Content types
set -eu

curl --location 'https://api.example.com/things' \
  --form 'meta="{\"a\": 1}";type=application/json' \
  --form 'photo=@photo.raw;type=image/x-raw'
