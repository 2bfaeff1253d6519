#!/usr/bin/env bash
# Path only
#
# Set before running: BASE_URL
set -eu

curl --location "$BASE_URL/a/b"
