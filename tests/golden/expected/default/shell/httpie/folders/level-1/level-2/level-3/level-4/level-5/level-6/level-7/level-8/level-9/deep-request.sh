#!/usr/bin/env bash
# Deep request
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
