#!/usr/bin/env bash
# Get
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
