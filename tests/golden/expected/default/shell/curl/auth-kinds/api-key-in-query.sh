#!/usr/bin/env bash
# Api key in query
#
# Set before running: KEY
set -eu

curl --location "https://api.example.com/things?api%20key=$KEY"
