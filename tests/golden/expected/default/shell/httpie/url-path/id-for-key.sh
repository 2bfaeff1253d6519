#!/usr/bin/env bash
# Id for key
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/users/42'
