#!/usr/bin/env bash
# Unicode
set -eu

http --ignore-stdin --follow GET 'https://api.example.com/s?na%C3%AFve=%E6%97%A5%E6%9C%AC%20%F0%9F%8E%89'
