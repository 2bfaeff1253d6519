#!/usr/bin/env bash
# String url
#
# Set before running: BASE_URL
set -eu

curl --location "$BASE_URL/users/:id?x=1"
