// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

http.SetDigestAuth(true)
http.SetLogin("<auth_kinds_username>")
http.SetPassword("<password>")

resp := http.QuickRequest("GET", "https://api.example.com/things")
if !http.LastMethodSuccess() {
	fmt.Println(http.LastErrorText())
	http.DisposeHttp()
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
	return
}

resp.DisposeHttpResponse()

http.DisposeHttp()
