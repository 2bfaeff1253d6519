#!/usr/bin/env bash
# Get pruned
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
