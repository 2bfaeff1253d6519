#!/usr/bin/env bash
# Variable part of host
#
# Set before running: REGION
set -eu

curl --location "https://$REGION.example.com/a"
