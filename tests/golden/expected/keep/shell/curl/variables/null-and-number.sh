curl --location 'https://api.example.com/null/7/true'
