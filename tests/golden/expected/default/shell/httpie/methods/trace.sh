#!/usr/bin/env bash
# Trace
set -eu

http --ignore-stdin --follow TRACE 'https://api.example.com/things'
