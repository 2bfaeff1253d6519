#!/usr/bin/env bash
# Braces and brackets
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a/%7Bid%7D/b[0]'
