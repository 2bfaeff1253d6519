#!/usr/bin/env bash
# Cyclic
#
# Set before running: PONG
set -eu

http --ignore-stdin --follow GET "https://api.example.com/$PONG"
