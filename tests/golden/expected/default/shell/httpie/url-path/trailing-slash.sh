#!/usr/bin/env bash
# Trailing slash
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/a/'
