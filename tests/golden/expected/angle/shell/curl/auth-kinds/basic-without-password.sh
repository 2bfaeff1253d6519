#!/usr/bin/env bash
# Basic without password
set -eu

curl --location 'https://api.example.com/things' \
  --user '<auth_kinds_username>:'
