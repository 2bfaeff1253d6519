#!/usr/bin/env bash
# Put
set -eu

http --ignore-stdin --follow --multipart PUT 'https://api.example.com/things' \
  a=1
