#!/usr/bin/env bash
# Header typed by hand
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form-string 'a=1'
# end::request[] --8<-- [end:request]
