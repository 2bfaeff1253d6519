#!/usr/bin/env bash
# Variable with value
#
# Set before running: POST_ID
set -eu

http --ignore-stdin --follow GET "https://api.example.com/users/42/posts/$POST_ID"
