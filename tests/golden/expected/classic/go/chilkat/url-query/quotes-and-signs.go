// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()

resp := http.QuickRequest("GET", "https://api.example.com/s?q=it%27s%20%22x%22%20%3Cy%3E&f=a,b;c:d|e^f&g[0]=h&r=$x`y")
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
