#!/usr/bin/env bash
# Basic with values
set -eu

curl --location 'https://api.example.com/things' \
  --user '<auth_kinds_username>:<auth_kinds_password>'
