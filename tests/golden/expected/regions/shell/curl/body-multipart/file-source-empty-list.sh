#!/usr/bin/env bash
# File source empty list
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form 'file=@path/to/file;type=application/octet-stream' \
  --form-string 'a=1'
# end::request[] --8<-- [end:request]
