#!/usr/bin/env bash
# Binary
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:image/png \
  @path/to/photo.png
