#!/usr/bin/env bash
# Put
set -eu

# tag::request[] --8<-- [start:request]
curl --request PUT --location 'https://api.example.com/things' \
  --form-string 'a=1'
# end::request[] --8<-- [end:request]
