// This example assumes that the Chilkat API has been unlocked.

url := chilkat.NewUrl()
url.ParseUrl("https://api.example.com/things")

rest := chilkat.NewRest()

rest.AddHeader("Content-Type", "text/plain")

success := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
if !success {
	fmt.Println(rest.LastErrorText())
	url.DisposeUrl()
	rest.DisposeRest()
	return
}

responseBody := rest.FullRequestString("HEAD", url.PathWithQueryParams(), "a")
if !rest.LastMethodSuccess() {
	fmt.Println(rest.LastErrorText())
	url.DisposeUrl()
	rest.DisposeRest()
	return
}

fmt.Println("Response Body:")
fmt.Println(*responseBody)
fmt.Println("Response Status Code = ", rest.ResponseStatusCode())

url.DisposeUrl()
rest.DisposeRest()
