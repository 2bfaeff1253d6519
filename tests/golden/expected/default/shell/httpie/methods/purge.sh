#!/usr/bin/env bash
# Purge
set -eu

http --ignore-stdin --follow PURGE 'https://api.example.com/things'
