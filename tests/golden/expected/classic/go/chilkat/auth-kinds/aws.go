// This example assumes that the Chilkat API has been unlocked.

url := chilkat.NewUrl()
url.ParseUrl("https://bucket.example.com/{{key}}")

rest := chilkat.NewRest()

authAws := chilkat.NewAuthAws()
authAws.SetAccessKey("<access_key>")
authAws.SetSecretKey("<secret_key>")
authAws.SetRegion("{{region}}")
authAws.SetServiceName("s3")
rest.SetAuthAws(authAws)

connected := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
if !connected {
	fmt.Println(rest.LastErrorText())
	url.DisposeUrl()
	rest.DisposeRest()
	authAws.DisposeAuthAws()
	return
}

responseBody := rest.FullRequestNoBody("GET", url.PathWithQueryParams())
if !rest.LastMethodSuccess() {
	fmt.Println(rest.LastErrorText())
	url.DisposeUrl()
	rest.DisposeRest()
	authAws.DisposeAuthAws()
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
	authAws.DisposeAuthAws()
	return
}

url.DisposeUrl()
rest.DisposeRest()
authAws.DisposeAuthAws()
