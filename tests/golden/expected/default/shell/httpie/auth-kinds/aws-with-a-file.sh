#!/usr/bin/env bash
# AWS with a file
#
# Set before running: KEY
set -eu

http --ignore-stdin --follow PUT "https://bucket.example.com/$KEY" \
  Content-Type:image/jpeg \
  @photo.jpg
