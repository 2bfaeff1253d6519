curl --location 'http://api.example.com/a'
