http --ignore-stdin --follow GET 'https://api.example.com/users/43'
