#!/usr/bin/env bash
# Plain
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/s' \
  q==tea \
  page==2
