#!/usr/bin/env bash
# Digest
#
# Set before running: AUTH_KINDS_USERNAME, PASSWORD
set -eu

http --ignore-stdin --follow --auth-type=digest --auth "$AUTH_KINDS_USERNAME:$PASSWORD" GET 'https://api.example.com/things'
