#!/usr/bin/env bash
# Broken json
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
