#!/usr/bin/env bash
# #"!"/bin/sh
set -eu

curl --location 'https://api.example.com/things'
