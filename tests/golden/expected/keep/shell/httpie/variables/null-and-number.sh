http --ignore-stdin --follow GET 'https://api.example.com/null/7/true'
