#!/usr/bin/env bash
# Variable values
#
# Set before running: ID, NAME
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form-string "id=$ID" \
  --form "file=@/tmp/$NAME.csv;type=text/csv"
# end::request[] --8<-- [end:request]
