#!/usr/bin/env bash
# Variable part of host
set -eu

curl --location 'https://<region>.example.com/a'
