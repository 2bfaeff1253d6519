// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

req := chilkat.NewHttpRequest()
req.AddParam("empty", "")
req.AddParam("null", "")
req.AddParam("absent", "")

resp := http.PostUrlEncoded("https://api.example.com/things", req)
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
	req.DisposeHttpRequest()
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
	req.DisposeHttpRequest()
	return
}

resp.DisposeHttpResponse()

http.DisposeHttp()
req.DisposeHttpRequest()
