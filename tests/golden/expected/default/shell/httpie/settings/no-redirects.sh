#!/usr/bin/env bash
# No redirects
set -eu

http --ignore-stdin GET 'https://api.example.com/things'
