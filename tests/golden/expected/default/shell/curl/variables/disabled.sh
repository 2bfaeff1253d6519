#!/usr/bin/env bash
# Disabled
#
# Set before running: SWITCHED_OFF
set -eu

curl --location "https://api.example.com/$SWITCHED_OFF"
