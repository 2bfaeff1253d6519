#!/usr/bin/env bash
# Address v6
set -eu

curl --location --globoff 'http://[::1]:8080/a'
