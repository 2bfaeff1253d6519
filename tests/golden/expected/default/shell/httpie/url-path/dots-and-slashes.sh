#!/usr/bin/env bash
# Dots and slashes
set -eu

http --ignore-stdin --follow --path-as-is GET 'https://api.example.com/a/../b//c/./d'
