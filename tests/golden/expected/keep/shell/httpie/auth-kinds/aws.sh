http --ignore-stdin --follow GET 'https://bucket.example.com/{{key}}'
