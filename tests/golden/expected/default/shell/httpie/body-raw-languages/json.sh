#!/usr/bin/env bash
# Json
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  name=Ada \
  'tags:=["a", "b"]'
