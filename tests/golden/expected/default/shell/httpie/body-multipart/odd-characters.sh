#!/usr/bin/env bash
# Odd characters
set -eu

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'say "hi"=semi;colon, comma' \
  'at=\@home' \
  'lines=one
two' \
  'less=<in'
