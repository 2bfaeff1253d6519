http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  a=1
