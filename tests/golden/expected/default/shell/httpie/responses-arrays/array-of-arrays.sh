#!/usr/bin/env bash
# Array of arrays
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
