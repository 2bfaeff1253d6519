#!/usr/bin/env bash
# No path
set -eu

http --ignore-stdin --follow GET 'https://api.example.com'
