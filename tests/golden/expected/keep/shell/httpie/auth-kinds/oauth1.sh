http --ignore-stdin --follow GET 'https://api.example.com/things?q=a%20b'
