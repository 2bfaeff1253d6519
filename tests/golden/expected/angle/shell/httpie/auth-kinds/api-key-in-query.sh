#!/usr/bin/env bash
# Api key in query
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things?api%20key=<key>'
