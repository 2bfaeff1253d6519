#!/usr/bin/env bash
# Variable base
#
# Set before running: BASE_URL
set -eu

http --ignore-stdin --follow GET "$BASE_URL/a/b"
