#!/usr/bin/env bash
# # type: ignore # noqa
set -eu

curl --location 'https://api.example.com/things'
