// This example assumes that the Chilkat API has been unlocked.

bdRequestBody := chilkat.NewBinData()
defer bdRequestBody.DisposeBinData()
loaded := bdRequestBody.LoadFile("photo.jpg")
if !loaded {
	fmt.Println(bdRequestBody.LastErrorText())
	return
}

url := chilkat.NewUrl()
defer url.DisposeUrl()
url.ParseUrl("https://bucket.example.com/{{key}}")

rest := chilkat.NewRest()
defer rest.DisposeRest()

authAws := chilkat.NewAuthAws()
defer authAws.DisposeAuthAws()
authAws.SetAccessKey("{{access_key}}")
authAws.SetSecretKey("{{secret_key}}")
authAws.SetRegion("{{region}}")
authAws.SetServiceName("s3")
rest.SetAuthAws(authAws)

rest.AddHeader("Content-Type", "image/jpeg")

connected := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
if !connected {
	fmt.Println(rest.LastErrorText())
	return
}

sbResponseBody := chilkat.NewStringBuilder()
defer sbResponseBody.DisposeStringBuilder()
rest.FullRequestBd("PUT", url.PathWithQueryParams(), bdRequestBody, sbResponseBody)
responseBody := sbResponseBody.GetAsString()
if !rest.LastMethodSuccess() {
	fmt.Println(rest.LastErrorText())
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
	return
}
