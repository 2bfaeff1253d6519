#!/usr/bin/env bash
# Empty object
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
