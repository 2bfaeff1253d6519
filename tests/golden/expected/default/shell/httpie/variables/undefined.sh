#!/usr/bin/env bash
# Undefined
#
# Set before running: NOWHERE, SOME_DOTTED_NAME, GROSSE
set -eu

http --ignore-stdin --follow GET "https://api.example.com/$NOWHERE/$SOME_DOTTED_NAME/$GROSSE"
