#!/usr/bin/env bash
# Propfind
set -eu

http --ignore-stdin --follow PROPFIND 'https://api.example.com/things' \
  Content-Type:application/xml \
  --raw '<propfind xmlns="DAV:"/>'
