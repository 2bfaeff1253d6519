#!/usr/bin/env bash
# Valueless flag
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/s?flag&empty=&q=1'
