#!/usr/bin/env bash
# Api key in query
#
# Set before running: KEY
set -eu

http --ignore-stdin --follow GET "https://api.example.com/things?api%20key=$KEY"
