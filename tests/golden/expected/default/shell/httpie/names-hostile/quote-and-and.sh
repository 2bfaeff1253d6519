#!/usr/bin/env bash
# Quote """ and ''' and `
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
