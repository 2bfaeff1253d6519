#!/usr/bin/env bash
# Scheme and variable host
#
# Set before running: API_HOST
set -eu

http --ignore-stdin --follow GET "https://$API_HOST/a"
