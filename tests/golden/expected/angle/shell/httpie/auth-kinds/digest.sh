#!/usr/bin/env bash
# Digest
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
