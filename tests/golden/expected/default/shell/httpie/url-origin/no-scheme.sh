#!/usr/bin/env bash
# No scheme
set -eu

http --ignore-stdin --follow GET 'http://api.example.com/a'
