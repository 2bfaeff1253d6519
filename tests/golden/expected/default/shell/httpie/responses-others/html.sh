#!/usr/bin/env bash
# Html
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
