#!/usr/bin/env bash
# One
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
