curl --location 'http://localhost:8080/a'
