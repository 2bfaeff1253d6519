#!/usr/bin/env bash
# From folder
#
# Set before running: API_USER, PASSWORD
set -eu

http --ignore-stdin --follow --auth "$API_USER:$PASSWORD" GET 'https://api.example.com/things'
