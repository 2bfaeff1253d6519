#!/usr/bin/env bash
# Empty array
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
