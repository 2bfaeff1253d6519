#!/usr/bin/env bash
# Array of scalars
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
