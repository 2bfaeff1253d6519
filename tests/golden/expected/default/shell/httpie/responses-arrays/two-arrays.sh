#!/usr/bin/env bash
# Two arrays
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
