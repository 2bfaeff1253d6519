#!/usr/bin/env bash
# Post with query
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/s' \
  upsert==true \
  a:=1
