#!/usr/bin/env bash
# International
set -eu

http --ignore-stdin --follow GET 'https://xn--bcher-kva.example/a'
