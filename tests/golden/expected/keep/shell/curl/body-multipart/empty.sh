curl --request POST --location 'https://api.example.com/things'
