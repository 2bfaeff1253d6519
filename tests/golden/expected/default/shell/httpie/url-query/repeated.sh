#!/usr/bin/env bash
# Repeated
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/s' \
  tag==a \
  tag==b
