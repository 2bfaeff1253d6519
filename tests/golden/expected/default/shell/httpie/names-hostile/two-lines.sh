#!/usr/bin/env bash
# Two
# lines
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
