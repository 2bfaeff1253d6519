curl --location --globoff 'https://{{host}}/a'
