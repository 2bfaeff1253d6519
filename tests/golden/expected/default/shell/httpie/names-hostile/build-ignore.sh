#!/usr/bin/env bash
# +build ignore
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
