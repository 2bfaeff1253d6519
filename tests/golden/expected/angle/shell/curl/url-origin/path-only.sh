#!/usr/bin/env bash
# Path only
set -eu

curl --location '<base_url>/a/b'
