#!/usr/bin/env bash
# Disabled
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things' \
  X-On:1
