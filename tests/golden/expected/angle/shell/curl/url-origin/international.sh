#!/usr/bin/env bash
# International
set -eu

curl --location 'https://xn--bcher-kva.example/a'
