#!/usr/bin/env bash
# Trailing slash
set -eu

curl --location 'https://api.example.com/a/'
