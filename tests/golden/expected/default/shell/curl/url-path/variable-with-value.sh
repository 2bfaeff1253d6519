#!/usr/bin/env bash
# Variable with value
#
# Set before running: POST_ID
set -eu

curl --location "https://api.example.com/users/42/posts/$POST_ID"
