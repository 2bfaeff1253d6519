curl --location 'https://api.example.com/deep/x'
