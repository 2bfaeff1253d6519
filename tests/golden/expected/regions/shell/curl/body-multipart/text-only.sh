#!/usr/bin/env bash
# Text only
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form-string 'a=1' \
  --form-string 'b=two words'
# end::request[] --8<-- [end:request]
