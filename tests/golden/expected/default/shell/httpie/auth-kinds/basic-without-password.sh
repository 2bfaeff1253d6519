#!/usr/bin/env bash
# Basic without password
#
# Set before running: AUTH_KINDS_USERNAME
set -eu

http --ignore-stdin --follow --auth "$AUTH_KINDS_USERNAME:" GET 'https://api.example.com/things'
