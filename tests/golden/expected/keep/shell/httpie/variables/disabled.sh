http --ignore-stdin --follow GET 'https://api.example.com/{{switched_off}}'
