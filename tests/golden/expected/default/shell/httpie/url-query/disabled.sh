#!/usr/bin/env bash
# Disabled
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/s' \
  q==1
