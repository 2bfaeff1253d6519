#!/usr/bin/env bash
# String url
set -eu

curl --location '<base_url>/users/:id?x=1'
