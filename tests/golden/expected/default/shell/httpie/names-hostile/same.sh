#!/usr/bin/env bash
# Same
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
