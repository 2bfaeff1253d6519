#!/usr/bin/env bash
# "shellcheck" disable=all
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
