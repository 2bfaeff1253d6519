// This example assumes that the Chilkat API has been unlocked.

http := chilkat.NewHttp()
defer http.DisposeHttp()
http.SetRequireSslCertVerify(true)

resp := http.QuickRequest("GET", "https://api.example.com/things")
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
