#!/usr/bin/env bash
# \u202eright to left
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
