curl --location --globoff '{{base_url}}/a/b'
