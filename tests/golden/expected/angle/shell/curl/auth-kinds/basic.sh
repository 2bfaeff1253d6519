#!/usr/bin/env bash
# Basic
set -eu

curl --location 'https://api.example.com/things' \
  --user '<user>:<password>'
