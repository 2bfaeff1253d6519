#!/usr/bin/env bash
# Put
set -eu

http --ignore-stdin --follow PUT 'https://api.example.com/things' \
  Content-Type:application/octet-stream \
  '@my file.bin'
