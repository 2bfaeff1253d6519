#!/usr/bin/env bash
# Too deep arrays
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
