http --ignore-stdin --follow PUT 'https://bucket.example.com/{{key}}' \
  Content-Type:image/jpeg \
  @photo.jpg
