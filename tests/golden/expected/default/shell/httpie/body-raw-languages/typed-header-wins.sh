#!/usr/bin/env bash
# Typed header wins
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:application/vnd.api+json \
  a:=1
