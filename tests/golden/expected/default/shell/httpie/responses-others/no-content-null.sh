#!/usr/bin/env bash
# No content null
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
