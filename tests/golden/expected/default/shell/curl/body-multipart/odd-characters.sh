#!/usr/bin/env bash
# Odd characters
set -eu

curl --location 'https://api.example.com/things' \
  --form-string 'say "hi"=semi;colon, comma' \
  --form-string 'at=@home' \
  --form-string 'lines=one
two' \
  --form-string 'less=<in'
