#!/usr/bin/env bash
# Keywords
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
