#!/usr/bin/env bash
# https://api.example.com/things
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
