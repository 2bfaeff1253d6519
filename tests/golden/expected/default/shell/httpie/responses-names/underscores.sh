#!/usr/bin/env bash
# Underscores
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
