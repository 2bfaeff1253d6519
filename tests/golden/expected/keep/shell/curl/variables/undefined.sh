curl --location --globoff 'https://api.example.com/{{nowhere}}/{{some.dotted-name}}/{{größe}}'
