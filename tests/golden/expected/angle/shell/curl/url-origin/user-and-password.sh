#!/usr/bin/env bash
# User and password
set -eu

curl --location 'https://api.example.com/a' \
  --user '<url_origin_username>:<url_origin_password>'
