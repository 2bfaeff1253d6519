#!/usr/bin/env bash
# OAuth1 by RSA
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
