#!/usr/bin/env bash
# All disabled
set -eu

http --ignore-stdin --follow POST 'https://api.example.com/things'
