curl --location --globoff 'https://{{region}}.example.com/a'
