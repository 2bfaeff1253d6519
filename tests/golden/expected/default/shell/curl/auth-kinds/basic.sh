#!/usr/bin/env bash
# Basic
#
# Set before running: API_USER, PASSWORD
set -eu

curl --location 'https://api.example.com/things' \
  --user "$API_USER:$PASSWORD"
