#!/usr/bin/env bash
# Disabled
#
# Set before running: SWITCHED_OFF
set -eu

http --ignore-stdin --follow GET "https://api.example.com/$SWITCHED_OFF"
