module chilkat

go 1.21
