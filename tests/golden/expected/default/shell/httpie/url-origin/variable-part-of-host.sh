#!/usr/bin/env bash
# Variable part of host
#
# Set before running: REGION
set -eu

http --ignore-stdin --follow GET "https://$REGION.example.com/a"
