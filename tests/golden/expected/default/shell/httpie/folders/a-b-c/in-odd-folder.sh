#!/usr/bin/env bash
# In odd folder
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
