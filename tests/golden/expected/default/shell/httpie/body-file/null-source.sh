#!/usr/bin/env bash
# Null source
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type: \
  @path/to/file
