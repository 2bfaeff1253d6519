#!/usr/bin/env bash
# At the top
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
