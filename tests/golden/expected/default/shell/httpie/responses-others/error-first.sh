#!/usr/bin/env bash
# Error first
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
