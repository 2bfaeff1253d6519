#!/usr/bin/env bash
# AWS
#
# Set before running: KEY
set -eu

http --ignore-stdin --follow GET "https://bucket.example.com/$KEY"
