#!/usr/bin/env bash
# Mixed array
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
