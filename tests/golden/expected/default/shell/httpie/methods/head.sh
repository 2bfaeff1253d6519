#!/usr/bin/env bash
# Head
set -eu

http --ignore-stdin --follow HEAD 'https://api.example.com/things'
