#!/usr/bin/env bash
# OAuth1
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things?q=a%20b'
