#!/usr/bin/env bash
# Put
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart PUT 'https://api.example.com/things' \
  a=1
# end::request[] --8<-- [end:request]
