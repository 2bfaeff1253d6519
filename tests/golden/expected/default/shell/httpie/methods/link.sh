#!/usr/bin/env bash
# Link
set -eu

http --ignore-stdin --follow LINK 'https://api.example.com/things'
