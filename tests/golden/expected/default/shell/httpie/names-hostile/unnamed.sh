#!/usr/bin/env bash
# \
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
