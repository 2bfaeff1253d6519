#!/usr/bin/env bash
# Text
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
