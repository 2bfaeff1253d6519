// This example assumes that the Chilkat API has been unlocked.

url := chilkat.NewUrl()
url.ParseUrl("https://api.example.com/things")

rest := chilkat.NewRest()

rest.AddHeader("Content-Type", "application/json")

connected := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
if !connected {
	fmt.Println(rest.LastErrorText())
	url.DisposeUrl()
	rest.DisposeRest()
	return
}

responseBody := rest.FullRequestString("GET", url.PathWithQueryParams(), "{\"a\": 1}")
if !rest.LastMethodSuccess() {
	fmt.Println(rest.LastErrorText())
	url.DisposeUrl()
	rest.DisposeRest()
	return
}

fmt.Println("Response Body:")
fmt.Println(*responseBody)
respStatusCode := rest.ResponseStatusCode()
fmt.Println("Response Status Code = ", respStatusCode)
if respStatusCode >= 400 {
	fmt.Println("Response Header:")
	fmt.Println(rest.ResponseHeader())
	fmt.Println("Failed.")
	url.DisposeUrl()
	rest.DisposeRest()
	return
}

url.DisposeUrl()
rest.DisposeRest()
