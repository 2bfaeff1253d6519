#!/usr/bin/env bash
# Object
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
