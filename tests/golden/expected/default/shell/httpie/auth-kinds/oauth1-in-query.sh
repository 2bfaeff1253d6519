#!/usr/bin/env bash
# OAuth1 in query
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
