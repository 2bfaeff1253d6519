#!/usr/bin/env bash
# //go:build ignore
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
