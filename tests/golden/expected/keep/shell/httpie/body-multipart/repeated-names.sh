http --ignore-stdin --follow --multipart POST 'https://api.example.com/things' \
  tag=a \
  tag=b
