#!/usr/bin/env bash
# Spaces and plus
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/s?q=a%20b+c%20d&w=%2F/'
