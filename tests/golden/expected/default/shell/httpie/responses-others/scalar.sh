#!/usr/bin/env bash
# Scalar
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
