#!/usr/bin/env bash
# Taken names
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a' \
  'X-A:<path>' \
  'X-B:<home>' \
  'X-C:<1st>'
