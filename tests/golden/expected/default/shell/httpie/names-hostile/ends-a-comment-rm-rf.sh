#!/usr/bin/env bash
# Ends a comment */ rm -rf / <!-- -->
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
