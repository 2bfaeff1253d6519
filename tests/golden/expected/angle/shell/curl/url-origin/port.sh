#!/usr/bin/env bash
# Port
set -eu

curl --location 'http://localhost:8080/a'
