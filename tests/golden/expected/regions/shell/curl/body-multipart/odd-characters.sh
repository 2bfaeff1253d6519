#!/usr/bin/env bash
# Odd characters
set -eu

# tag::request[] --8<-- [start:request]
curl --location 'https://api.example.com/things' \
  --form-string 'say "hi"=semi;colon, comma' \
  --form-string 'at=@home' \
  --form-string 'lines=one
two' \
  --form-string 'less=<in'
# end::request[] --8<-- [end:request]
