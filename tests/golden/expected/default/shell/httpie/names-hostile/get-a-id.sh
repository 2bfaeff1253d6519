#!/usr/bin/env bash
# GET /a/{id}
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
