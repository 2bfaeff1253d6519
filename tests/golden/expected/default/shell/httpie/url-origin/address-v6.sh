#!/usr/bin/env bash
# Address v6
set -eu

http --ignore-stdin --follow GET 'http://[::1]:8080/a'
