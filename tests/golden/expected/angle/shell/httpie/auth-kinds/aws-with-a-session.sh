#!/usr/bin/env bash
# AWS with a session
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  a:=1
