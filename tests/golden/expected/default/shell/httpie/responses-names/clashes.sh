#!/usr/bin/env bash
# Clashes
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
