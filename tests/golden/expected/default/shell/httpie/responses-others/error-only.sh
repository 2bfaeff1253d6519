#!/usr/bin/env bash
# Error only
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
