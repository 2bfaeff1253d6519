#!/usr/bin/env bash
# Empty raw
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things'
