#!/usr/bin/env bash
# Nested empty
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
