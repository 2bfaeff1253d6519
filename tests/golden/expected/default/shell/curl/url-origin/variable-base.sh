#!/usr/bin/env bash
# Variable base
#
# Set before running: BASE_URL
set -eu

curl --location "$BASE_URL/a/b"
