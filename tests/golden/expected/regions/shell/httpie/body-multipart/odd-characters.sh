#!/usr/bin/env bash
# Odd characters
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'say "hi"=semi;colon, comma' \
  'at=\@home' \
  'lines=one
two' \
  'less=<in'
# end::request[] --8<-- [end:request]
