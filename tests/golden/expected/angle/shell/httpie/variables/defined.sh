#!/usr/bin/env bash
# Defined
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/users/43'
