#!/usr/bin/env bash
# Content types
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form 'meta="{\"a\": 1}";type=application/json' \
  --form 'photo=@photo.raw;type=image/x-raw'
# end::request[] --8<-- [end:request]
