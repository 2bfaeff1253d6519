#!/usr/bin/env bash
# Variable with odd value
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/files/a%20b/c?d'
