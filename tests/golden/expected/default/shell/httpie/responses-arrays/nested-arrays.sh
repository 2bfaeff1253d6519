#!/usr/bin/env bash
# Nested arrays
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
