#!/usr/bin/env bash
# 日本語 🎉
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
