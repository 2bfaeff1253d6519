#!/usr/bin/env bash
# Arrays in arrays
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
