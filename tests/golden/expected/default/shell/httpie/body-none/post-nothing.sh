#!/usr/bin/env bash
# Post nothing
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things'
