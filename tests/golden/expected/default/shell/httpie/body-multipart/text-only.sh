#!/usr/bin/env bash
# Text only
set -eu

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  a=1 \
  'b=two words'
