// This example assumes that the Chilkat API has been unlocked.

bdRequestBody := chilkat.NewBinData()
loaded := bdRequestBody.LoadFile("photo.jpg")
if !loaded {
	fmt.Println(bdRequestBody.LastErrorText())
	bdRequestBody.DisposeBinData()
	return
}

url := chilkat.NewUrl()
url.ParseUrl("https://bucket.example.com/{{key}}")

rest := chilkat.NewRest()

authAws := chilkat.NewAuthAws()
authAws.SetAccessKey("<access_key>")
authAws.SetSecretKey("<secret_key>")
authAws.SetRegion("{{region}}")
authAws.SetServiceName("s3")
rest.SetAuthAws(authAws)

rest.AddHeader("Content-Type", "image/jpeg")

connected := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
if !connected {
	fmt.Println(rest.LastErrorText())
	bdRequestBody.DisposeBinData()
	url.DisposeUrl()
	rest.DisposeRest()
	authAws.DisposeAuthAws()
	return
}

sbResponseBody := chilkat.NewStringBuilder()
rest.FullRequestBd("PUT", url.PathWithQueryParams(), bdRequestBody, sbResponseBody)
responseBody := sbResponseBody.GetAsString()
if !rest.LastMethodSuccess() {
	fmt.Println(rest.LastErrorText())
	bdRequestBody.DisposeBinData()
	url.DisposeUrl()
	rest.DisposeRest()
	authAws.DisposeAuthAws()
	sbResponseBody.DisposeStringBuilder()
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
	bdRequestBody.DisposeBinData()
	url.DisposeUrl()
	rest.DisposeRest()
	authAws.DisposeAuthAws()
	sbResponseBody.DisposeStringBuilder()
	return
}

bdRequestBody.DisposeBinData()
url.DisposeUrl()
rest.DisposeRest()
authAws.DisposeAuthAws()
sbResponseBody.DisposeStringBuilder()
