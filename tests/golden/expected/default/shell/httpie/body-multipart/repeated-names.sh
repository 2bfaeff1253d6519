#!/usr/bin/env bash
# Repeated names
set -eu

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  tag=a \
  tag=b
