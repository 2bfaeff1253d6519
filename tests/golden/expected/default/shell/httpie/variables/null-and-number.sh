#!/usr/bin/env bash
# Null and number
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/null/7/true'
