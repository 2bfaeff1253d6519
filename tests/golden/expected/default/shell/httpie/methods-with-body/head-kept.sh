#!/usr/bin/env bash
# Head kept
set -eu

http --ignore-stdin --follow HEAD 'https://api.example.com/things' \
  Content-Type:text/plain \
  --raw a
