#!/usr/bin/env bash
# Loose certificates
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
