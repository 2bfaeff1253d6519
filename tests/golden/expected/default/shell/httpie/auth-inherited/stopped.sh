#!/usr/bin/env bash
# Stopped
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
