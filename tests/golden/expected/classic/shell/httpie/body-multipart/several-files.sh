http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  'docs@path/to/a.pdf;type=application/pdf' \
  'docs@path/to/my b.pdf;type=application/pdf' \
  title=Docs
