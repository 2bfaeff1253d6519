curl --location 'https://xn--bcher-kva.example/a'
