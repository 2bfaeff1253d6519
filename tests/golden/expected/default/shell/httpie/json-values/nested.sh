#!/usr/bin/env bash
# Nested
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things' \
  'a:={"b": [1, {"c": null}]}' \
  d:=true \
  'e:=[]' \
  'f:={}' \
  'g:=[[1], [2, [3]]]'
