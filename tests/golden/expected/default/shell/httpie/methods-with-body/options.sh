#!/usr/bin/env bash
# Options
set -eu

http --ignore-stdin --follow OPTIONS 'https://api.example.com/things' \
  a:=1
