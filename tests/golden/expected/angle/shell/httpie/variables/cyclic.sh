#!/usr/bin/env bash
# Cyclic
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/<pong>'
