#!/usr/bin/env bash
# Nulls
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
