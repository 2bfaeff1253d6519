#!/usr/bin/env bash
# File source empty list
set -eu

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'file@path/to/file;type=application/octet-stream' \
  a=1
