#!/usr/bin/env bash
# Deep
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
