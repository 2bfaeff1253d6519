#!/usr/bin/env bash
# Variables
#
# Set before running: CODE, FIELD, Y
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  Content-Type:application/x-www-form-urlencoded \
  --raw "code=$CODE&$FIELD=x${Y}z"
