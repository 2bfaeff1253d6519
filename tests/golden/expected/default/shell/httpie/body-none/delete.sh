#!/usr/bin/env bash
# Delete
set -eu

http --ignore-stdin --follow DELETE 'https://api.example.com/things'
