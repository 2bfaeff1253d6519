#!/usr/bin/env bash
# same
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
