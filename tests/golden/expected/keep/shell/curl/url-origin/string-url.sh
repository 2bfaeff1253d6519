curl --location --globoff '{{base_url}}/users/:id?x=1'
