// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

http.SetDigestAuth(true)
http.SetLogin("<user>")
http.SetPassword("<password>")

// The following JSON is sent in the request body.

// {"a": 1}

json := chilkat.NewJsonObject()
json.UpdateInt("a", 1)

resp := http.PostJson3("https://api.example.com/things", "application/json", json)
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	json.DisposeJsonObject()
	return
}

fmt.Println("Response Body:")
fmt.Println(resp.BodyStr())

respStatusCode := resp.StatusCode()
fmt.Println("Response Status Code = ", respStatusCode)
if respStatusCode >= 400 {
	fmt.Println("Response Header:")
	fmt.Println(resp.Header())
	fmt.Println("Failed.")
	resp.DisposeHttpResponse()
	http.DisposeHttp()
	json.DisposeJsonObject()
	return
}

resp.DisposeHttpResponse()

http.DisposeHttp()
json.DisposeJsonObject()
