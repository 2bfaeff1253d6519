#!/usr/bin/env bash
# Port
set -eu

http --ignore-stdin --follow GET 'http://localhost:8080/a'
