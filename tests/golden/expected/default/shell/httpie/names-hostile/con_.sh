#!/usr/bin/env bash
# CON
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
