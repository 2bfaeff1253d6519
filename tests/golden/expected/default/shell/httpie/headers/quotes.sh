#!/usr/bin/env bash
# Quotes
set -eu

# shellcheck disable=SC2016
http --ignore-stdin --follow GET 'https://api.example.com/things' \
  'X-Quoted:say "hi" it'\''s $HOME `id` \n' \
  'If-None-Match:W/"abc"'
