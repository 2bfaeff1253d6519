#!/usr/bin/env bash
# Repeated names
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  tag=a \
  tag=b
# end::request[] --8<-- [end:request]
