curl --location --globoff 'http://[::1]:8080/a'
