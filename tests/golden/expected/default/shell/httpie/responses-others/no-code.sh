#!/usr/bin/env bash
# No code
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
