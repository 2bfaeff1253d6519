#!/usr/bin/env bash
# OAuth1 with a form
set -eu

http --ignore-stdin --follow --form POST 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  'status=<status> & more'
