#!/usr/bin/env bash
# Array of objects
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
