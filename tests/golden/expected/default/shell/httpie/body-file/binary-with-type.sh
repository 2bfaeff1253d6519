#!/usr/bin/env bash
# Binary with type
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:image/png \
  @photo.png
