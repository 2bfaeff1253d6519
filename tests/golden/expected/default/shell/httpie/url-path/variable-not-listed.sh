#!/usr/bin/env bash
# Variable not listed
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/users/:id'
