#!/usr/bin/env bash
# Basic without user
set -eu

curl --location 'https://api.example.com/things' \
  --user ':<auth_kinds_password>'
