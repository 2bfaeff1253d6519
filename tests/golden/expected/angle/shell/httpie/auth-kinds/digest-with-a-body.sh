#!/usr/bin/env bash
# Digest with a body
set -eu

http --ignore-stdin --follow --auth-type=digest --auth '<user>:<password>' POST 'https://api.example.com/things' \
  a:=1
