curl --location 'https://api.example.com/users/43'
