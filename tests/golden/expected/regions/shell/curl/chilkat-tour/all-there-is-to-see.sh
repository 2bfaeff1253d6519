#!/usr/bin/env bash
# All there is to see
#
# Set before running: TENANT, TOKEN, TRACE, ID
set -eu

# tag::request[] --8<-- [start:request]
# shellcheck disable=SC2016
curl --location "https://api.example.com/v1/$TENANT/things?q=a%20b" \
  --header "Authorization: Bearer $TOKEN" \
  --header 'Content-Type: application/json' \
  --header "X-Trace: $TRACE-1" \
  --data-raw '{"name": "Zoë \"Z\" $HOME '\''q'\'' 50% #{x} `y` \\ [z]", "a.b": "two\nlines", "big": 12345678901, "price": 1.10, "on": true, "none": null, "list": [{"id": '"$ID"'}], "empty": []}'
# end::request[] --8<-- [end:request]
