#!/usr/bin/env bash
# #"!"/bin/sh
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
