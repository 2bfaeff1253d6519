#!/usr/bin/env bash
# Cyclic
#
# Set before running: PONG
set -eu

curl --location "https://api.example.com/$PONG"
