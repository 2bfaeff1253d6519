http --ignore-stdin --follow GET 'https://api.example.com/things'
