#!/usr/bin/env bash
# Extension
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/users/42.json'
