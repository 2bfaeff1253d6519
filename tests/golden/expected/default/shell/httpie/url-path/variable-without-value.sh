#!/usr/bin/env bash
# Variable without value
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/users/:id'
