#!/usr/bin/env bash
# Disabled parts
set -eu

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  a=1
