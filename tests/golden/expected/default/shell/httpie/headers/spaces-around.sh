#!/usr/bin/env bash
# Spaces around
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  X-Wide:padded
