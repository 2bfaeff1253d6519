#!/usr/bin/env bash
# Path only
#
# Set before running: BASE_URL
set -eu

http --ignore-stdin --follow GET "$BASE_URL/a/b"
