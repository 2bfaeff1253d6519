#!/usr/bin/env bash
# Variables
#
# Set before running: Q, NAME, V
set -eu

http --ignore-stdin --follow GET "https://api.example.com/s?q=$Q&$NAME=x${V}y"
