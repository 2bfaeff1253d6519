#!/usr/bin/env bash
# Plain
set -eu

http --ignore-stdin --follow --form POST 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  grant_type=client_credentials \
  'scope=read write'
