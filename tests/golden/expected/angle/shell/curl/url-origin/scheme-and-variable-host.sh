#!/usr/bin/env bash
# Scheme and variable host
set -eu

curl --location 'https://<host>/a'
