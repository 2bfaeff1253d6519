#!/usr/bin/env bash
# Own names
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
