#!/usr/bin/env bash
# Bearer
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'Authorization:Bearer <access_token>'
