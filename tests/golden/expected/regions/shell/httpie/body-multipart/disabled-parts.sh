#!/usr/bin/env bash
# Disabled parts
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  a=1
# end::request[] --8<-- [end:request]
