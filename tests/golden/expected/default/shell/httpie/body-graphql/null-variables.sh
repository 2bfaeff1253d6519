#!/usr/bin/env bash
# Null variables
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  'query={ hero { name } }' \
  variables:=null
