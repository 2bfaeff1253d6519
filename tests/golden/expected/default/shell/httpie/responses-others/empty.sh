#!/usr/bin/env bash
# Empty
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
