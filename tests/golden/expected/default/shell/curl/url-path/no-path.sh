#!/usr/bin/env bash
# No path
set -eu

curl --location 'https://api.example.com'
