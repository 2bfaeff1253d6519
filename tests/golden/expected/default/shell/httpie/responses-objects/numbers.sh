#!/usr/bin/env bash
# Numbers
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
