#!/usr/bin/env bash
# Header typed by hand
set -eu

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  a=1
