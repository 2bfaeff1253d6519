module example

go 1.21

require chilkat v0.0.0

replace chilkat => ../chilkat
