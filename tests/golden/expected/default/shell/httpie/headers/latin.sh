#!/usr/bin/env bash
# Latin
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'X-Name:José'
