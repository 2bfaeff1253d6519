#!/usr/bin/env bash
# Comments
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  name=Ada \
  url=http://x.example//y
