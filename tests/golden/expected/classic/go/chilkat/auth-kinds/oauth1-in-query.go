// This example assumes that the Chilkat API has been unlocked.

url := chilkat.NewUrl()
url.ParseUrl("https://api.example.com/things")

rest := chilkat.NewRest()

oauth1 := chilkat.NewOAuth1()
oauth1.SetConsumerKey("<consumer_key>")
oauth1.SetConsumerSecret("<consumer_secret>")
oauth1.SetToken("<access_token>")
oauth1.SetTokenSecret("<token_secret>")
oauth1.SetSignatureMethod("HMAC-SHA1")
oauth1.GenNonce(16)
rest.SetAuthOAuth1(oauth1, true)

connected := rest.Connect(url.Host(), url.Port(), url.Ssl(), true)
if !connected {
	fmt.Println(rest.LastErrorText())
	url.DisposeUrl()
	rest.DisposeRest()
	oauth1.DisposeOAuth1()
	return
}

responseBody := rest.FullRequestNoBody("GET", url.PathWithQueryParams())
if !rest.LastMethodSuccess() {
	fmt.Println(rest.LastErrorText())
	url.DisposeUrl()
	rest.DisposeRest()
	oauth1.DisposeOAuth1()
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
	oauth1.DisposeOAuth1()
	return
}

url.DisposeUrl()
rest.DisposeRest()
oauth1.DisposeOAuth1()
