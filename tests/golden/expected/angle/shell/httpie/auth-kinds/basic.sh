#!/usr/bin/env bash
# Basic
set -eu

http --ignore-stdin --follow --auth '<user>:<password>' GET 'https://api.example.com/things'
