#!/usr/bin/env bash
# All there is to see
#
# Set before running: TENANT, TOKEN, TRACE, ID
set -eu

# shellcheck disable=SC2016
http --ignore-stdin --follow POST "https://api.example.com/v1/$TENANT/things?q=a%20b" \
  "Authorization:Bearer $TOKEN" \
  "X-Trace: $TRACE-1" \
  --raw '{"name": "Zoë \"Z\" $HOME '\''q'\'' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": '"$ID"'}], "empty": []}'
