#!/usr/bin/env bash
# Spaces and unicode
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/my%20files/gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC'
