#!/usr/bin/env bash
# Text only
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  a=1 \
  'b=two words'
# end::request[] --8<-- [end:request]
