#!/usr/bin/env bash
# Own header and bearer
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'Authorization:Bearer <token>'
