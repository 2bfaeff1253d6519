#!/usr/bin/env bash
# User and password
#
# Set before running: URL_ORIGIN_USERNAME, URL_ORIGIN_PASSWORD
set -eu

http --ignore-stdin --follow --auth "$URL_ORIGIN_USERNAME:$URL_ORIGIN_PASSWORD" GET 'https://api.example.com/a'
