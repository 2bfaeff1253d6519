#!/usr/bin/env bash
# Get kept
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  a:=1
