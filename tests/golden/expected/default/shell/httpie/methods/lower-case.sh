#!/usr/bin/env bash
# Lower case
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things'
