#!/usr/bin/env bash
# Variable values
#
# Set before running: ID, NAME
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  "id=$ID" \
  "file@/tmp/$NAME.csv;type=text/csv"
# end::request[] --8<-- [end:request]
