#!/usr/bin/env bash
# Quotes and signs
set -eu

# shellcheck disable=SC2016
http --ignore-stdin --follow GET 'https://api.example.com/s?q=it%27s%20%22x%22%20%3Cy%3E&f=a,b;c:d|e^f&g[0]=h&r=$x`y'
