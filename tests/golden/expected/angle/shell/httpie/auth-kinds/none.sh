#!/usr/bin/env bash
# None
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
