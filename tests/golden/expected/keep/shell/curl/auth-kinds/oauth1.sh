curl --location 'https://api.example.com/things?q=a%20b'
