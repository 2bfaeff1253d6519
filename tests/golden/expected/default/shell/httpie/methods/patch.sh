#!/usr/bin/env bash
# Patch
set -eu

http --ignore-stdin --follow PATCH 'https://api.example.com/things'
