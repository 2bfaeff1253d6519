// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()
defer http.DisposeHttp()
http.SetRequireSslCertVerify(true)

// The following JSON is sent in the request body.

// {"a": 1}

json := chilkat.NewJsonObject()
defer json.DisposeJsonObject()
json.UpdateInt("a", 1)

resp := http.PostJson3("https://api.example.com/things", "application/json", json)
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	return
}
defer resp.DisposeHttpResponse()

fmt.Println("Response Body:")
fmt.Println(resp.BodyStr())

respStatusCode := resp.StatusCode()
fmt.Println("Response Status Code = ", respStatusCode)
if respStatusCode >= 400 {
	fmt.Println("Response Header:")
	fmt.Println(resp.Header())
	fmt.Println("Failed.")
	return
}
