#!/usr/bin/env bash
# AWS with a file
set -eu

http --ignore-stdin --follow PUT 'https://bucket.example.com/<key>' \
  Content-Type:image/jpeg \
  @photo.jpg
