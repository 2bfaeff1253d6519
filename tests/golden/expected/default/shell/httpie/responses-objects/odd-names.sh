#!/usr/bin/env bash
# Odd names
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
