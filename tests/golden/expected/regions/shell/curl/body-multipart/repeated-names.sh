#!/usr/bin/env bash
# Repeated names
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form-string 'tag=a' \
  --form-string 'tag=b'
# end::request[] --8<-- [end:request]
