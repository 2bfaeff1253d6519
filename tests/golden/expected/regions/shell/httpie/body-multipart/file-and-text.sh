#!/usr/bin/env bash
# File and text
set -eu

# tag::request[] --8<-- [start:request]
http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'file@path/to/leads.zip;type=application/zip' \
  module=Leads
# end::request[] --8<-- [end:request]
