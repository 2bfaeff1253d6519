#!/usr/bin/env bash
# Array of numbers
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
