#!/usr/bin/env bash
# Delete with form
set -eu

http --ignore-stdin --follow --form DELETE 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  a=1
