#!/usr/bin/env bash
# Put
set -eu

http --ignore-stdin --follow PUT 'https://api.example.com/things'
