#!/usr/bin/env bash
# 日本語 🎉
set -eu

curl --location 'https://api.example.com/things'
