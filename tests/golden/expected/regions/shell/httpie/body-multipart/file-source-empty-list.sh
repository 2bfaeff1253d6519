#!/usr/bin/env bash
# File source empty list
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'file@path/to/file;type=application/octet-stream' \
  a=1
# end::request[] --8<-- [end:request]
