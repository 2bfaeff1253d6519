http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'docs@/tmp/a.pdf;type=application/pdf' \
  'docs@/tmp/my b.pdf;type=application/pdf' \
  title=Docs
