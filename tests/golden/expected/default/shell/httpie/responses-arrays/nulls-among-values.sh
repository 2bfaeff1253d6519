#!/usr/bin/env bash
# Nulls among values
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
