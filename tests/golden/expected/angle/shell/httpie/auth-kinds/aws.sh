#!/usr/bin/env bash
# AWS
set -eu

http --ignore-stdin --follow GET 'https://bucket.example.com/<key>'
