#!/usr/bin/env bash
# Same
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things'
