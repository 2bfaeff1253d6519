#!/usr/bin/env bash
# Member arrays
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
