#!/usr/bin/env bash
# File and text
set -eu

http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'file@path/to/leads.zip;type=application/zip' \
  module=Leads
