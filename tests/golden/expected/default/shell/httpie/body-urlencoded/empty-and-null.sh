#!/usr/bin/env bash
# Empty and null
set -eu

http --ignore-stdin --follow --form POST 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  empty= \
  null= \
  absent=
