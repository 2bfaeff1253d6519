#!/usr/bin/env bash
# Several files
set -eu

curl --location 'https://api.example.com/things' \
  --form 'docs=@/tmp/a.pdf;type=application/pdf' \
  --form 'docs=@"/tmp/my b.pdf";type=application/pdf' \
  --form-string 'title=Docs'
