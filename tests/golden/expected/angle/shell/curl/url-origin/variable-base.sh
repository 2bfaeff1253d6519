#!/usr/bin/env bash
# Variable base
set -eu

curl --location '<base_url>/a/b'
