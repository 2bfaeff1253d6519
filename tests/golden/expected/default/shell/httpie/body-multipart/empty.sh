#!/usr/bin/env bash
# Empty
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things'
