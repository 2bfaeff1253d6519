#!/usr/bin/env bash
# Nested
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/deep/x'
