#!/usr/bin/env bash
# Many values
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
