#!/usr/bin/env bash
# Null body
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
