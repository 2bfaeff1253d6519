curl --location 'https://api.example.com/things'
