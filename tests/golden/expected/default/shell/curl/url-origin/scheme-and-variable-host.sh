#!/usr/bin/env bash
# Scheme and variable host
#
# Set before running: HOST
set -eu

curl --location "https://$HOST/a"
