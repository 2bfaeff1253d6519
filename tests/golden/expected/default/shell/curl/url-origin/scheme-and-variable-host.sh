#!/usr/bin/env bash
# Scheme and variable host
#
# Set before running: API_HOST
set -eu

curl --location "https://$API_HOST/a"
