#!/usr/bin/env bash
# Nothing sent
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
