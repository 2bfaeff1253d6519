#!/usr/bin/env bash
# Basic with values
#
# Set before running: AUTH_KINDS_USERNAME, AUTH_KINDS_PASSWORD
set -eu

http --ignore-stdin --follow --auth "$AUTH_KINDS_USERNAME:$AUTH_KINDS_PASSWORD" GET 'https://api.example.com/things'
