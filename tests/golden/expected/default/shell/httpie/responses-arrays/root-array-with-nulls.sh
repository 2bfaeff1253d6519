#!/usr/bin/env bash
# Root array with nulls
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
