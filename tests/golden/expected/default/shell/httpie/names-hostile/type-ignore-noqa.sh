#!/usr/bin/env bash
# # type: ignore # noqa
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/things'
