#!/usr/bin/env bash
# Json by header alone
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  a:=1
